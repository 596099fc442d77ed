package org.ginnel.employers.placement;

import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.math.BigDecimal;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.ginnel.employers.PlacementKind;
import org.ginnel.governance.Boards;
import org.ginnel.kernel.Journal;
import org.ginnel.kernel.Moment;
import org.ginnel.kernel.demo.DemonstrationWanted;
import org.ginnel.register.Calendars;
import org.ginnel.register.Organisations;
import org.ginnel.register.PersonId;
import org.ginnel.register.Places;

/**
 * Invented offers of the demonstration's firms: last year's to copy, one in view, one waiting for another firm. The firms
 * are those whose invented people sit on the place's employer boards.
 */
@ApplicationScoped
@Transactional
class Demonstrating {
    @Inject
    EntityManager em;

    @Inject
    Boards boards;

    @Inject
    Organisations organisations;

    @Inject
    Calendars calendars;

    @Inject
    Places places;

    @Inject
    Moment moment;

    @Inject
    Journal journal;

    @Inject
    PlacementSettings settings;

    void on(@Observes @Priority(300) DemonstrationWanted wanted) {
        for (Boards.Board board : boards.ofKind(Boards.Kind.EMPLOYER)) {
            List<Boards.Member> firms =
                    boards.membersOf(board.id()).stream().filter(this::invented).toList();
            for (Boards.Member firm : firms) {
                Signatory by = new Signatory(firm.person(), firm.actingFor().value(), false);
                Signatory other = firms.stream()
                        .filter(one -> !one.actingFor().equals(firm.actingFor()))
                        .findFirst()
                        .map(one -> new Signatory(one.person(), one.actingFor().value(), false))
                        .orElse(secretariat());
                offers(board, firm, by, other);
            }
        }
    }

    private boolean invented(Boards.Member member) {
        return member.actingFor() != null
                && organisations
                        .find(member.actingFor())
                        .filter(Organisations.Organisation::demonstration)
                        .filter(one -> one.kind() == Organisations.Kind.EMPLOYER)
                        .isPresent();
    }

    private void offers(Boards.Board board, Boards.Member firm, Signatory by, Signatory other) {
        PlacementOffers offers = new PlacementOffers_(em);
        List<Organisations.Site> sites = organisations.sitesOf(firm.actingFor());
        if (sites.isEmpty() || !offers.of(firm.actingFor().value()).isEmpty()) {
            return;
        }
        UUID site = sites.get(0).id();
        LocalDate today = moment.today();
        ChecksSeen checks = checks(firm, site, other, today);
        LocalDate lastYear = monday(today.minusWeeks(30));
        LocalDate before = lastYear.minusWeeks(12);
        journal.record(published(board, firm, site, terms("Testing assistant", lastYear, 3), by, other, checks, before)
                .expire());
        published(
                board,
                firm,
                site,
                terms("Support desk assistant", monday(today.plusWeeks(12)), 4),
                by,
                other,
                checks,
                today);
        submitted(board, firm, site, terms("Project team assistant", monday(today.plusWeeks(16)), 2), by, today);
    }

    private PlacementOffer published(
            Boards.Board board,
            Boards.Member firm,
            UUID site,
            PlacementTerms terms,
            Signatory by,
            Signatory other,
            ChecksSeen checks,
            LocalDate day) {
        PlacementOffer offer = submitted(board, firm, site, terms, by, day);
        journal.record(offer.verify(other, checks, day));
        journal.record(offer.publish(new Publication(null, day), secretariat(), checks, day));
        return offer;
    }

    private PlacementOffer submitted(
            Boards.Board board, Boards.Member firm, UUID site, PlacementTerms terms, Signatory by, LocalDate day) {
        LogPlacement wish = new LogPlacement(board.gateway(), firm.actingFor(), site, terms);
        PlacementOffer offer = new PlacementOffer(wish, board.id(), by, day);
        new PlacementOffers_(em).add(offer);
        PlacementRules rules = () -> em;
        Optional<PlacementRule> rule = rules.of(
                terms.kind(), List.of(), terms.firstDay(), settings.placementDays(), settings.placementHours());
        journal.record(offer.submit(rule, day));
        new PlacementPlaces_(em).lay(offer.id(), terms.places());
        return offer;
    }

    private ChecksSeen checks(Boards.Member firm, UUID site, Signatory other, LocalDate today) {
        SiteChecks checks = new SiteChecks_(em);
        for (CheckKind kind : CheckKind.values()) {
            LocalDate expires = kind == CheckKind.LIABILITY ? today.plusYears(1) : null;
            checks.add(SiteCheck.seen(firm.actingFor(), site, kind, expires, other.person(), other.actingFor(), today));
        }
        return checks.seenAt(site);
    }

    private PlacementTerms terms(String title, LocalDate first, int number) {
        int days = settings.placementDays();
        return new PlacementTerms(
                title,
                "Invented for the demonstration: work beside the team, a task of one’s own from the second week.",
                PlacementKind.T_LEVEL,
                first,
                calendars.plusWorkingDays(first.minusDays(1), days),
                days,
                5,
                settings.placementHours()
                        .divide(BigDecimal.valueOf(days), 2, java.math.RoundingMode.CEILING)
                        .max(new BigDecimal("7")),
                10,
                16,
                "Team leader",
                Set.of(Access.STEP_FREE, Access.QUIET_ROOM),
                true,
                number);
    }

    private Signatory secretariat() {
        UUID place = places.current().id();
        return new Signatory(new PersonId(place), place, true);
    }

    private static LocalDate monday(LocalDate day) {
        return day.with(TemporalAdjusters.nextOrSame(DayOfWeek.MONDAY));
    }
}
