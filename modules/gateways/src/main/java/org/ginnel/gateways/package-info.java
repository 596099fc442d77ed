/**
 * Gateways: what a young person can explore, find and apply for, and what a provider decides.
 *
 * <p><b>Owns</b> the courses on offer, the timetable of each application cycle, applications with their choices,
 * answers, offers and conditions; searches and plans of subjects people keep for themselves; support and sessions;
 * schools' rolls with how far each pupil is, reminders, and what the detector found.
 *
 * <p><b>Publishes</b> {@link org.ginnel.gateways.CourseDirectory}, {@link org.ginnel.gateways.Cycles} and the events of
 * an application.
 *
 * <p><b>Hears</b> the placement offers of employers: the public gateway pages show them beside the courses.
 *
 * <p><b>Asks</b> the register for organisations, gateways, qualifications, postcodes, calendars and the place's
 * settings; employers for placements beside a gateway.
 *
 * <p><b>Promises</b>: one application a person and cycle; no course twice; open offers never above what the provider
 * allowed; nobody but the young person sees the rank or the other choices; support needs reach a provider only when the
 * young person shares them; whatever subjects are picked, every gateway stays open; every change is one transaction with its line in the journal.
 */
package org.ginnel.gateways;
