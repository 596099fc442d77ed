package org.ginnel.employers.placement;

import static org.ginnel.employers.placement.PlacementExamples.*;
import static org.ginnel.employers.placement.PlacementObstacle.*;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.ginnel.employers.PlacementOfferLogged;
import org.ginnel.kernel.Obstacle;
import org.ginnel.kernel.Reason;
import org.ginnel.kernel.Refusal;
import org.junit.jupiter.api.Test;

class PlacementOfferTest {
    @Test
    void a_board_member_logs_three_places_and_it_waits_for_another_firm() {
        PlacementOffer offer = draft();
        PlacementOfferLogged logged = offer.submit(RULE, TODAY);
        assertEquals(OfferStage.SUBMITTED, offer.stage());
        assertEquals(3, logged.places());
        assertEquals(KESTREL, logged.employer());
        assertEquals("digital-and-tech", logged.gateway());
    }

    @Test
    void an_offer_needs_a_title_at_least_one_place_and_the_own_firm() {
        assertEquals(
                List.of(NO_TITLE, NO_PLACES),
                reasons(wish(terms(" ", FEBRUARY, 45, 5, "7", 0)).obstacles(MAREK)));
        assertEquals(
                List.of(TOO_MANY_PLACES),
                reasons(wish(terms("Tester", FEBRUARY, 45, 5, "7", 201)).obstacles(MAREK)));
        assertEquals(List.of(NOT_YOUR_FIRM), reasons(wish().obstacles(TILDA)));
        assertEquals(List.of(), reasons(wish().obstacles(HANA)));
        assertThrows(Refusal.class, () -> new PlacementOffer(wish(), DIGITAL_BOARD, TILDA, TODAY));
    }

    @Test
    void the_first_day_lies_ahead() {
        assertEquals(List.of(FIRST_DAY_NOT_AHEAD), toSubmitting(terms("Tester", TODAY, 45, 5, "7", 1)));
        assertEquals(List.of(), toSubmitting(terms("Tester", TODAY.plusDays(1), 45, 5, "7", 1)));
    }

    @Test
    void a_t_level_placement_has_its_days_and_its_hours() {
        assertEquals(List.of(TOO_FEW_DAYS, TOO_FEW_HOURS), toSubmitting(terms("Tester", FEBRUARY, 44, 5, "7", 1)));
        assertEquals(List.of(TOO_FEW_HOURS), toSubmitting(terms("Tester", FEBRUARY, 45, 5, "6.99", 1)));
        assertEquals(List.of(TOO_FEW_DAYS), toSubmitting(terms("Tester", FEBRUARY, 44, 5, "7.5", 1)));
        assertEquals(List.of(), toSubmitting(terms("Tester", FEBRUARY, 45, 5, "7", 1)));
    }

    @Test
    void young_workers_hours_are_kept() {
        assertEquals(List.of(DAY_TOO_LONG, WEEK_TOO_LONG), toSubmitting(terms("Tester", FEBRUARY, 45, 5, "8.25", 1)));
        assertEquals(List.of(DAY_TOO_LONG), toSubmitting(terms("Tester", FEBRUARY, 45, 4, "8.25", 1)));
        assertEquals(List.of(), toSubmitting(terms("Tester", FEBRUARY, 45, 5, "8", 1)));
    }

    @Test
    void the_remote_share_the_age_and_a_supervisor_are_looked_at() {
        assertEquals(List.of(TOO_MUCH_REMOTE), toSubmitting(remote(51)));
        assertEquals(List.of(), toSubmitting(remote(50)));
        assertEquals(List.of(TOO_YOUNG), toSubmitting(saying("", "Sam Orrell", 15)));
        assertEquals(List.of(NO_SUPERVISOR), toSubmitting(saying("", "", 16)));
    }

    @Test
    void without_a_rule_for_the_day_nothing_is_offered() {
        assertEquals(List.of(NO_RULE), reasons(draft().obstaclesToSubmitting(Optional.empty(), TODAY)));
    }

    @Test
    void nobody_verifies_for_the_firm_that_offers() {
        assertEquals(List.of(OWN_FIRM), reasons(submitted().obstaclesToVerifying(MAREK, everythingSeen(), TODAY)));
        Signatory colleague = new Signatory(TILDA.person(), KESTREL.value(), false);
        assertEquals(List.of(OWN_FIRM), reasons(submitted().obstaclesToVerifying(colleague, everythingSeen(), TODAY)));
        assertEquals(List.of(), reasons(submitted().obstaclesToVerifying(TILDA, everythingSeen(), TODAY)));
    }

    @Test
    void who_wrote_an_offer_on_behalf_does_not_verify_it() {
        PlacementOffer offer = new PlacementOffer(wish(), DIGITAL_BOARD, HANA, TODAY);
        assertEquals(true, offer.submit(RULE, TODAY).onBehalf());
        assertEquals(List.of(OWN_WORK), reasons(offer.obstaclesToVerifying(HANA, everythingSeen(), TODAY)));
        offer.verify(COLIN, everythingSeen(), TODAY);
        assertEquals(OfferStage.VERIFIED, offer.stage());
    }

    @Test
    void each_check_of_the_site_must_have_been_seen() {
        assertEquals(List.of(LIABILITY_MISSING), toVerifying(without(CheckKind.LIABILITY)));
        assertEquals(List.of(RISK_ASSESSMENT_MISSING), toVerifying(without(CheckKind.RISK_ASSESSMENT)));
        assertEquals(List.of(SAFEGUARDING_CONTACT_MISSING), toVerifying(without(CheckKind.SAFEGUARDING_CONTACT)));
        assertEquals(List.of(ADJUSTMENTS_MISSING), toVerifying(without(CheckKind.ADJUSTMENTS)));
        assertEquals(4, toVerifying(new ChecksSeen(List.of())).size());
    }

    @Test
    void the_certificate_is_valid_to_the_last_day() {
        LocalDate last = terms().lastDay();
        assertEquals(List.of(LIABILITY_ENDS_EARLY), toVerifying(new ChecksSeen(checks(last.minusDays(1)))));
        assertEquals(List.of(), toVerifying(new ChecksSeen(checks(last))));
    }

    @Test
    void changes_are_asked_for_with_a_reason_and_it_comes_back() {
        PlacementOffer offer = submitted();
        Refusal refusal = assertThrows(Refusal.class, () -> offer.requestChanges("  ", TILDA));
        assertEquals(List.of(CHANGES_WITHOUT_REASON), reasons(refusal.obstacles()));
        assertEquals(
                List.of(OWN_FIRM),
                reasons(assertThrows(Refusal.class, () -> offer.requestChanges("Which days?", MAREK))
                        .obstacles()));
        offer.requestChanges("Which days?", TILDA);
        assertEquals(OfferStage.CHANGES_REQUESTED, offer.stage());
        offer.change(wish(terms("Test engineer, Mondays to Fridays", FEBRUARY, 45, 5, "7", 2)), MAREK, TODAY);
        offer.submit(RULE, TODAY);
        assertEquals(OfferStage.SUBMITTED, offer.stage());
        assertEquals(2, offer.terms().places());
    }

    @Test
    void a_verified_offer_is_changed_no_more() {
        assertEquals(
                List.of(STAGE_FORBIDS),
                reasons(assertThrows(Refusal.class, () -> verified().change(wish(), MAREK, TODAY))
                        .obstacles()));
    }

    @Test
    void an_offer_started_meanwhile_is_neither_verified_nor_published() {
        LocalDate later = FEBRUARY;
        assertEquals(
                List.of(FIRST_DAY_NOT_AHEAD),
                reasons(submitted().obstaclesToVerifying(TILDA, everythingSeen(), later)));
        assertEquals(
                List.of(WINDOW_AFTER_START, FIRST_DAY_NOT_AHEAD),
                reasons(verified().obstaclesToPublishing(new Publication(null, later), HANA, everythingSeen(), later)));
    }

    @Test
    void a_provider_may_come_first_for_a_window_before_the_start() {
        UUID ardwick = ARDWICK.value();
        assertEquals(List.of(), toPublishing(new Publication(ardwick, TODAY.plusDays(14))));
        assertEquals(List.of(WINDOW_WITHOUT_PROVIDER), toPublishing(new Publication(null, TODAY.plusDays(14))));
        assertEquals(List.of(WINDOW_AFTER_START), toPublishing(new Publication(ardwick, FEBRUARY)));
        PlacementOffer offer = verified();
        offer.publish(new Publication(ardwick, TODAY.plusDays(14)), HANA, everythingSeen(), TODAY);
        assertEquals(List.of(), offer.obstaclesToClaiming(ardwick, TODAY));
        assertEquals(List.of(FIRST_TO_ANOTHER), reasons(offer.obstaclesToClaiming(IRWELL.value(), TODAY)));
        assertEquals(List.of(), offer.obstaclesToClaiming(IRWELL.value(), TODAY.plusDays(14)));
    }

    @Test
    void a_chair_does_not_publish_an_offer_of_the_own_firm() {
        assertEquals(
                List.of(OWN_FIRM), reasons(verified().obstaclesToPublishing(toAll(), MAREK, everythingSeen(), TODAY)));
    }

    @Test
    void words_that_look_like_contact_data_are_held_until_somebody_else_looked() {
        PlacementOffer offer = verified(saying("Ring 0161 496 0123 and ask for Sam", "Sam Orrell", 16));
        assertEquals(List.of(TEXT_HELD), reasons(offer.obstaclesToPublishing(toAll(), HANA, everythingSeen(), TODAY)));
        assertThrows(Refusal.class, () -> offer.clearText(MAREK));
        offer.clearText(HANA);
        assertEquals(List.of(), offer.obstaclesToPublishing(toAll(), HANA, everythingSeen(), TODAY));
    }

    @Test
    void a_check_that_ran_out_sends_a_published_offer_back_to_the_firm() {
        PlacementOffer offer = published();
        offer.unpublish("The certificate ran out");
        assertEquals(OfferStage.CHANGES_REQUESTED, offer.stage());
        assertEquals(List.of(NOT_OPEN), reasons(offer.obstaclesToClaiming(ARDWICK.value(), TODAY)));
    }

    @Test
    void a_paused_offer_goes_on_only_while_its_checks_hold() {
        PlacementOffer offer = published();
        offer.pause();
        assertThrows(Refusal.class, () -> offer.resume(without(CheckKind.LIABILITY), TODAY));
        offer.resume(everythingSeen(), TODAY);
        assertEquals(OfferStage.PUBLISHED, offer.stage());
    }

    @Test
    void an_offer_is_withdrawn_with_a_reason_and_says_how_many_need_a_replacement() {
        assertThrows(Refusal.class, () -> published().withdraw(null, 0));
        assertEquals(2, published().withdraw(WithdrawalReason.COST, 2).replacementsNeeded());
    }

    @Test
    void only_what_is_in_view_can_be_said_to_be_still_true() {
        assertEquals(TODAY, published().stillTrue(TODAY).day());
        assertThrows(Refusal.class, () -> verified().stillTrue(TODAY));
    }

    @Test
    void full_is_a_published_offer_without_a_free_place() {
        assertEquals(OfferStage.FULL, published().stage().shown(0));
        assertEquals(OfferStage.PUBLISHED, published().stage().shown(1));
        assertEquals(OfferStage.SUBMITTED, submitted().stage().shown(0));
    }

    private static List<Reason> toSubmitting(PlacementTerms terms) {
        return reasons(draft(terms).obstaclesToSubmitting(RULE, TODAY));
    }

    private static List<Reason> toVerifying(ChecksSeen checks) {
        return reasons(submitted().obstaclesToVerifying(TILDA, checks, TODAY));
    }

    private static List<Reason> toPublishing(Publication to) {
        return reasons(verified().obstaclesToPublishing(to, HANA, everythingSeen(), TODAY));
    }

    private static List<Reason> reasons(List<Obstacle> obstacles) {
        return obstacles.stream().map(Obstacle::reason).toList();
    }
}
