/**
 * Journeys through the whole product in a real browser: one a file, named after what somebody gets done, with given /
 * when / then methods without arguments.
 *
 * <pre>{@code
 * @Journey
 * class ExploringJourneyIT {
 *     private final Product product;
 *     private final Visitors visitors;
 *     private Visitor amira;
 *
 *     ExploringJourneyIT(Product product, Visitors visitors) { … }
 *
 *     @Test
 *     void a_young_person_finds_a_course_without_javascript() {
 *         amira = visitors.phone().withoutScript().signedInAs("amira");
 *         amira.opens("/gateways/course/list");
 *         amira.page().getByLabel("Postcode").fill("…");
 *         amira.presses("Search");
 *         amira.sees("Irwell College");
 *         amira.looksRight("courses");
 *     }
 * }
 * }</pre>
 *
 * The product starts once for all journeys ({@link org.ginnel.journeys.Product}), in demonstration mode, with an empty
 * data folder in {@code target}: a journey never relies on what another one left behind, and arranges clocks and
 * deadlines by {@code product.sql(…)}. Every visitor has a browser context of its own and every test its own visitors.
 * {@code looksRight(name)} runs axe, wants no sideways scrolling and takes pictures in light and dark, at 360 and at
 * 1280 pixels: call it on every page and state a journey reaches. Run one: {@code mvn verify
 * -pl modules/app,modules/journeys -am -Dtest=NoSuchTest -Dsurefire.failIfNoSpecifiedTests=false -Dit.test=ExploreGatewayJourneyIT}; with
 * {@code -Dginnel.journeys.at=http://localhost:8080 -Dginnel.journeys.data=data} against a product that runs already.
 */
package org.ginnel.journeys;
