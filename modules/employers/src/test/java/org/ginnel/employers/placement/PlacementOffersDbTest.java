package org.ginnel.employers.placement;

import static org.ginnel.employers.placement.PlacementExamples.*;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.ginnel.employers.PlacementKind;
import org.ginnel.employers.PlacementOfferId;
import org.ginnel.kernel.TestDatabase;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class PlacementOffersDbTest {
    private static final LocalDate LONG_AGO = LocalDate.of(2020, 1, 1);
    private final TestDatabase database = TestDatabase.of("employers");

    @BeforeEach
    void empty() {
        database.sql("truncate employers.placement_claim, employers.placement_place, employers.placement_offer,"
                + " employers.site_check");
    }

    @Test
    void an_offer_comes_back_as_it_was_written_with_its_places() {
        PlacementOfferId id = kept(published());
        database.does(em -> {
            PlacementOffer offer = new PlacementOffers_(em).find(id).orElseThrow();
            assertEquals(terms().title(), offer.terms().title());
            assertEquals(terms().access(), offer.terms().access());
            assertEquals(OfferStage.PUBLISHED, offer.stage());
            assertEquals(3, new PlacementPlaces_(em).of(id).size());
            assertEquals(3, new PlacementPlaces_(em).free(id));
            PlacementOffers.Story story = new PlacementOffers_(em).storyOf(id);
            assertEquals(BLUEBELL.value(), story.verification().actingFor());
            assertEquals(TextReview.PLAIN, story.textReview());
        });
    }

    @Test
    void a_changed_offer_has_as_many_places_as_it_says_now() {
        PlacementOfferId id = kept(submitted());
        database.does(em -> {
            PlacementOffer offer = new PlacementOffers_(em).find(id).orElseThrow();
            offer.change(wish(terms("Tester", FEBRUARY, 45, 5, "7", 5)), MAREK, TODAY);
            offer.submit(RULE, TODAY);
            new PlacementPlaces_(em).lay(id, 5);
        });
        database.does(em -> assertEquals(5, new PlacementPlaces_(em).of(id).size()));
        database.does(em -> new PlacementPlaces_(em).lay(id, 2));
        database.does(em -> assertEquals(2, new PlacementPlaces_(em).of(id).size()));
    }

    @Test
    void each_list_holds_what_it_should() {
        PlacementOfferId draft = kept(draft());
        PlacementOfferId open = kept(published());
        PlacementOfferId last = kept(published(terms("Old", TODAY.plusDays(1), 45, 5, "7", 1)));
        database.does(em -> {
            PlacementOffers offers = new PlacementOffers_(em);
            assertEquals(3, offers.of(KESTREL.value()).size());
            assertEquals(2, offers.under(DIGITAL_BOARD.value()).size());
            assertEquals(2, offers.all().size());
            assertEquals(
                    List.of(open),
                    ids(offers.openBeside("digital-and-tech", ARDWICK.value(), TODAY.plusDays(1), LONG_AGO)));
            assertEquals(List.of(), offers.openBeside("other", ARDWICK.value(), TODAY, LONG_AGO));
            assertEquals(
                    List.of(),
                    offers.openBeside("digital-and-tech", ARDWICK.value(), TODAY, TODAY.plusDays(1)),
                    "not said to be true for too long");
            assertEquals(List.of(last), ids(offers.begunBetween(KESTREL.value(), TODAY, TODAY.plusDays(2))));
            assertEquals(List.of(last), offers.over(TODAY.plusDays(1)));
            assertTrue(offers.find(draft).isPresent());
            assertEquals(OfferStage.PUBLISHED, offers.all().get(0).kept());
        });
    }

    @Test
    void an_offer_opened_to_one_provider_first_is_seen_by_that_one_alone() {
        PlacementOffer offer = verified();
        offer.publish(new Publication(ARDWICK.value(), TODAY.plusDays(9)), HANA, everythingSeen(), TODAY);
        kept(offer);
        database.does(em -> {
            PlacementOffers offers = new PlacementOffers_(em);
            assertEquals(
                    1,
                    offers.openBeside("digital-and-tech", ARDWICK.value(), TODAY, LONG_AGO)
                            .size());
            assertEquals(
                    0,
                    offers.openBeside("digital-and-tech", IRWELL.value(), TODAY, LONG_AGO)
                            .size());
            assertEquals(
                    1,
                    offers.openBeside("digital-and-tech", IRWELL.value(), TODAY.plusDays(9), LONG_AGO)
                            .size());
        });
    }

    @Test
    void the_newest_check_of_a_kind_counts() {
        PlacementOfferId id = kept(published());
        database.does(em -> checks(TODAY.plusDays(3)).forEach(new SiteChecks_(em)::add));
        database.does(em -> {
            assertEquals(List.of(), new PlacementOffers_(em).uncovered(TODAY.plusDays(3)));
            assertEquals(List.of(id), new PlacementOffers_(em).uncovered(TODAY.plusDays(4)));
        });
        database.does(em -> checks(TODAY.plusYears(2)).forEach(new SiteChecks_(em)::add));
        database.does(em -> {
            assertEquals(List.of(), new PlacementOffers_(em).uncovered(TODAY.plusDays(4)));
            assertEquals(
                    TODAY.plusYears(2),
                    new SiteChecks_(em)
                            .seenAt(QUAYSIDE)
                            .of(CheckKind.LIABILITY)
                            .orElseThrow()
                            .expires());
        });
    }

    @Test
    void the_rule_is_that_of_the_day_the_kind_and_the_gateways_route() {
        database.does(em -> {
            PlacementRules rules = () -> em;
            BigDecimal hours = new BigDecimal("315");
            Optional<PlacementRule> digital = rules.of(PlacementKind.T_LEVEL, List.of("Digital"), FEBRUARY, 45, hours);
            assertEquals(50, digital.orElseThrow().remotePercent());
            assertEquals(45, digital.orElseThrow().minimumDays());
            assertEquals(0, hours.compareTo(digital.orElseThrow().minimumHours()));
            assertEquals(
                    20,
                    rules.of(PlacementKind.T_LEVEL, List.of(), FEBRUARY, 45, hours)
                            .orElseThrow()
                            .remotePercent());
            assertEquals(
                    1,
                    rules.of(PlacementKind.TASTER, List.of(), FEBRUARY, 45, hours)
                            .orElseThrow()
                            .minimumDays());
            assertEquals(Optional.empty(), rules.of(PlacementKind.T_LEVEL, List.of(), LONG_AGO, 45, hours));
        });
    }

    @Test
    void the_database_itself_refuses_an_offer_vouched_for_by_its_own_firm_or_its_writer() {
        PlacementOfferId id = kept(verified());
        refused(
                "verified_by_another_firm",
                "update employers.placement_offer set verified_for = employer where id = '" + id + "'");
        refused(
                "verified_by_another_person",
                "update employers.placement_offer set verified_by = written_by where id = '" + id + "'");
        refused(
                "in_view_only_verified",
                "update employers.placement_offer set verified_by = null, verified_for = null,"
                        + " verified_on = null where id = '" + id + "'");
        refused("stage_check", "update employers.placement_offer set stage = 'FULL' where id = '" + id + "'");
        refused(
                "withdrawn_with_reason",
                "update employers.placement_offer set stage = 'WITHDRAWN' where id = '" + id + "'");
        refused(
                "checked_by_another_firm",
                "insert into employers.site_check values (gen_random_uuid(), 0, '" + KESTREL + "', '" + QUAYSIDE
                        + "', 'ADJUSTMENTS', current_date, null, gen_random_uuid(), '" + KESTREL + "')");
    }

    @Test
    void withdrawing_ends_every_claim_and_remembers_who_needs_another_place() {
        PlacementOfferId id = kept(published());
        UUID place = UUID.fromString(
                database.value("select id from employers.placement_place where number = 1 and offer = '" + id + "'"));
        database.sql(
                "update employers.placement_place set stage = 'CONFIRMED', provider = '" + ARDWICK + "' where id = '"
                        + place + "'",
                "insert into employers.placement_claim values (gen_random_uuid(), '" + place + "', '" + id
                        + "', gen_random_uuid(), '" + ARDWICK + "', '" + KESTREL
                        + "', gen_random_uuid(), now(), '[2027-02-01,2027-04-01)')");
        int promised =
                database.run(em -> new PlacementPlaces_(em).endClaims(id, null, ClaimEnd.HOST_WITHDREW, Instant.EPOCH));
        assertEquals(1, promised);
        assertEquals(
                "1",
                database.value("select count(*) from employers.placement_claim where replacement_needed"
                        + " and ended_because = 'HOST_WITHDREW'"));
    }

    private PlacementOfferId kept(PlacementOffer offer) {
        database.does(em -> {
            new PlacementOffers_(em).add(offer);
            new PlacementPlaces_(em).lay(offer.id(), offer.terms().places());
        });
        return offer.id();
    }

    private void refused(String constraint, String sql) {
        String said = assertThrows(IllegalStateException.class, () -> database.sql(sql))
                .getMessage();
        assertTrue(said.contains(constraint), said);
    }

    private static List<PlacementOfferId> ids(List<PlacementOffers.Row> rows) {
        return rows.stream().map(PlacementOffers.Row::id).toList();
    }
}
