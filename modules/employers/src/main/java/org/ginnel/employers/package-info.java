/**
 * Employers: what the firms of an employer board offer to young people, and who gets it.
 *
 * <p><b>Owns</b> hosting interest, placement offers, their places and claims, and the checks of an employer's site.
 *
 * <p><b>Publishes</b> {@link org.ginnel.employers.PlacementDirectory} (published offers beside a gateway) and the
 * events of an offer and a place.
 *
 * <p><b>Asks</b> governance for boards, the register for organisations, gateways, calendars and the place's settings,
 * and whoever knows them for a provider's students ({@link org.ginnel.employers.StudentsOfProvider}).
 *
 * <p><b>Promises</b>: nobody verifies an offer of their own firm; a place has one holder at most; a person holds no two
 * places whose dates overlap; an employer sees no name before the provider has brokered the placement.
 */
package org.ginnel.employers;
