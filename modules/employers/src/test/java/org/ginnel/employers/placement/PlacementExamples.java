package org.ginnel.employers.placement;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.ginnel.employers.PlacementKind;
import org.ginnel.governance.BoardId;
import org.ginnel.register.OrganisationId;
import org.ginnel.register.PersonId;

/** Offers with a story. Kestrel offers, Bluebell vouches, the secretariat publishes. */
final class PlacementExamples {
    static final LocalDate TODAY = LocalDate.of(2026, 11, 21);
    static final LocalDate FEBRUARY = LocalDate.of(2027, 2, 1);
    static final OrganisationId KESTREL = new OrganisationId(new UUID(1, 1));
    static final OrganisationId BLUEBELL = new OrganisationId(new UUID(1, 2));
    static final UUID QUAYSIDE = new UUID(1, 3);
    static final UUID PLACE = new UUID(1, 4);
    static final OrganisationId ARDWICK = new OrganisationId(new UUID(1, 5));
    static final OrganisationId IRWELL = new OrganisationId(new UUID(1, 6));
    static final BoardId DIGITAL_BOARD = new BoardId(new UUID(1, 7));

    static final Signatory MAREK = new Signatory(new PersonId(new UUID(2, 1)), KESTREL.value(), false);
    static final Signatory TILDA = new Signatory(new PersonId(new UUID(2, 2)), BLUEBELL.value(), false);
    static final Signatory HANA = new Signatory(new PersonId(new UUID(2, 3)), PLACE, true);
    static final Signatory COLIN = new Signatory(new PersonId(new UUID(2, 4)), PLACE, true);

    static final Optional<PlacementRule> RULE = Optional.of(new PlacementRule(
            45, new BigDecimal("315"), 50, 16, new BigDecimal("8"), new BigDecimal("40"), "guidance"));

    private PlacementExamples() {}

    static PlacementTerms terms() {
        return terms("Test engineer", FEBRUARY, 45, 5, "7", 3);
    }

    static PlacementTerms terms(String title, LocalDate first, int days, int week, String hours, int places) {
        return new PlacementTerms(
                title,
                "Testing network equipment beside our engineers.",
                PlacementKind.T_LEVEL,
                first,
                first.plusDays(days * 7L / week),
                days,
                week,
                new BigDecimal(hours),
                10,
                16,
                "Sam Orrell",
                Set.of(Access.STEP_FREE),
                true,
                places);
    }

    static PlacementTerms remote(int percent) {
        PlacementTerms t = terms();
        return new PlacementTerms(
                t.title(),
                t.summary(),
                t.kind(),
                t.firstDay(),
                t.lastDay(),
                t.days(),
                t.daysAWeek(),
                t.hoursADay(),
                percent,
                t.minimumAge(),
                t.supervisor(),
                t.access(),
                t.named(),
                t.places());
    }

    static PlacementTerms saying(String summary, String supervisor, int age) {
        PlacementTerms t = terms();
        return new PlacementTerms(
                t.title(),
                summary,
                t.kind(),
                t.firstDay(),
                t.lastDay(),
                t.days(),
                t.daysAWeek(),
                t.hoursADay(),
                t.remotePercent(),
                age,
                supervisor,
                t.access(),
                t.named(),
                t.places());
    }

    static LogPlacement wish() {
        return wish(terms());
    }

    static LogPlacement wish(PlacementTerms terms) {
        return new LogPlacement("digital-and-tech", KESTREL, QUAYSIDE, terms);
    }

    static PlacementOffer draft() {
        return draft(terms());
    }

    static PlacementOffer draft(PlacementTerms terms) {
        return new PlacementOffer(wish(terms), DIGITAL_BOARD, MAREK, TODAY);
    }

    static PlacementOffer submitted() {
        return submitted(terms());
    }

    static PlacementOffer submitted(PlacementTerms terms) {
        PlacementOffer offer = draft(terms);
        offer.submit(RULE, TODAY);
        return offer;
    }

    static PlacementOffer verified() {
        return verified(terms());
    }

    static PlacementOffer verified(PlacementTerms terms) {
        PlacementOffer offer = submitted(terms);
        offer.verify(TILDA, everythingSeen(), TODAY);
        return offer;
    }

    static PlacementOffer published() {
        return published(terms());
    }

    static PlacementOffer published(PlacementTerms terms) {
        PlacementOffer offer = verified(terms);
        offer.publish(toAll(), HANA, everythingSeen(), TODAY);
        return offer;
    }

    static Publication toAll() {
        return new Publication(null, TODAY);
    }

    static ChecksSeen everythingSeen() {
        return new ChecksSeen(checks(FEBRUARY.plusYears(3)));
    }

    static List<SiteCheck> checks(LocalDate liabilityExpires) {
        List<SiteCheck> checks = new ArrayList<>();
        for (CheckKind kind : CheckKind.values()) {
            checks.add(SiteCheck.seen(
                    KESTREL,
                    QUAYSIDE,
                    kind,
                    kind == CheckKind.LIABILITY ? liabilityExpires : null,
                    TILDA.person(),
                    BLUEBELL.value(),
                    TODAY));
        }
        return checks;
    }

    static ChecksSeen without(CheckKind missing) {
        List<SiteCheck> checks = checks(FEBRUARY.plusYears(3));
        checks.removeIf(check -> check.kind() == missing);
        return new ChecksSeen(checks);
    }
}
