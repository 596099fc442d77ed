package org.ginnel.employers.placement;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.ginnel.employers.PlacementOfferId;
import org.ginnel.governance.Boards;
import org.ginnel.kernel.AllowedTo;
import org.ginnel.kernel.Journal;
import org.ginnel.kernel.Moment;
import org.ginnel.kernel.Obstacle;
import org.ginnel.kernel.Once;
import org.ginnel.kernel.Refusal;
import org.ginnel.kernel.view.Choice;
import org.ginnel.register.Gateways;
import org.ginnel.register.OrganisationId;
import org.ginnel.register.Organisations;
import org.ginnel.register.People;
import org.ginnel.register.PersonId;
import org.ginnel.register.Role;

/** A board member writes the firm's offers down; the secretariat does it for a firm that asks. */
@ApplicationScoped
@Transactional
class Placing {
    @Inject
    EntityManager em;

    @Inject
    Reach reach;

    @Inject
    Moment moment;

    @Inject
    Journal journal;

    @Inject
    WishCheck check;

    @Inject
    Gateways gateways;

    @Inject
    Organisations organisations;

    @Inject
    Boards boards;

    @Inject
    People people;

    @Inject
    PlacementSettings settings;

    /** Writes an offer down and sends it for checking. */
    @Once
    @AllowedTo({Role.EMPLOYER_BOARD_MEMBER, Role.CHAIR, Role.SECRETARY})
    PlacementOfferId log(LogPlacement wish) {
        PlacementOffer offer = write(check.toSend(wish, List.of()));
        journal.record(offer.submit(check.rule(wish), moment.today()));
        return offer.id();
    }

    /** Writes an offer down for later; nobody of another firm sees it. */
    @Once
    @AllowedTo({Role.EMPLOYER_BOARD_MEMBER, Role.CHAIR, Role.SECRETARY})
    PlacementOfferId keep(LogPlacement wish) {
        return write(check.toKeep(wish)).id();
    }

    /** @param version the one the words were read with */
    @Once
    @AllowedTo({Role.EMPLOYER_BOARD_MEMBER, Role.CHAIR, Role.SECRETARY})
    PlacementOfferId change(PlacementOfferId id, int version, LogPlacement wish) {
        PlacementOffer offer = reach.own(id);
        if (offer.version() != version) {
            throw Refusal.of(PlacementObstacle.CHANGED_MEANWHILE);
        }
        LogPlacement whole = check.toSend(wish, offer.unlessAt(offer.stage().withTheFirm()));
        journal.record(offer.change(whole, reach.signatory(), moment.today()));
        new PlacementPlaces_(em).lay(id, whole.terms().places());
        journal.record(offer.submit(check.rule(whole), moment.today()));
        return id;
    }

    /** Offers the same again a year on: each as it was, the first day on the same weekday. */
    @Once
    @AllowedTo({Role.EMPLOYER_BOARD_MEMBER, Role.CHAIR, Role.SECRETARY})
    List<PlacementOfferId> again(List<PlacementOfferId> ids) {
        if (ids.isEmpty()) {
            throw new Refusal(
                    List.of(Obstacle.of(PlacementObstacle.NOTHING_CHOSEN).at("chosen")));
        }
        return ids.stream().map(id -> log(wishLike(reach.own(id), true))).toList();
    }

    /** The firm's offers that began in the twelve months before today or still lie ahead, to be offered again. */
    @AllowedTo({Role.EMPLOYER_BOARD_MEMBER, Role.CHAIR, Role.SECRETARY})
    List<PlacementOffers.Row> lastYears() {
        LocalDate today = moment.today();
        return offers().begunBetween(reach.signatory().actingFor(), today.minusYears(1), today.minusDays(1));
    }

    /** What the form holds at first: the offer to be changed or copied, else the firm's latest, else nothing. */
    @AllowedTo({Role.EMPLOYER_BOARD_MEMBER, Role.CHAIR, Role.SECRETARY})
    Optional<Beginning> beginning(PlacementOfferId changed, PlacementOfferId copied, UUID employer) {
        reach.mustActFor(employer);
        if (changed != null) {
            PlacementOffer offer = reach.own(changed);
            Written written = offers().storyOf(changed).written();
            String by = people.find(new PersonId(written.by()))
                    .map(People.Person::name)
                    .orElse("");
            return Optional.of(new Beginning(wishLike(offer, false), offer.version(), offer.stage(), by, written.on()));
        }
        if (copied != null) {
            return Optional.of(Beginning.like(wishLike(reach.own(copied), true)));
        }
        return offers().of(employer).stream()
                .findFirst()
                .flatMap(row -> offers().find(row.id()))
                .map(latest -> Beginning.like(wishLike(latest, false)));
    }

    /**
     * What the form offers: the gateways of the firm's boards and the firm's sites.
     *
     * @param like the offer to be changed or copied, whose firm it is then; null for a new one
     * @param employer for whom the secretariat writes; others write for the firm of their hat
     */
    @AllowedTo({Role.EMPLOYER_BOARD_MEMBER, Role.CHAIR, Role.SECRETARY})
    Offering offering(PlacementOfferId like, UUID employer) {
        Signatory by = reach.signatory();
        OrganisationId firm = like != null
                ? reach.own(like).whose().firm()
                : new OrganisationId(by.secretariat() && employer != null ? employer : by.actingFor());
        List<Choice> mine = gateways.all().stream()
                .filter(gateway -> boards.boardOfGateway(gateway.code())
                        .filter(board -> reach.sitsOn(board.id().value()))
                        .isPresent())
                .map(gateway -> Choice.of(gateway.code(), gateway.name()))
                .toList();
        Names names = new Names(organisations);
        List<Choice> sites = organisations.sitesOf(firm).stream()
                .map(site -> Choice.of(site.id(), names.site(firm, site.id())))
                .toList();
        return new Offering(firm, names.of(firm.value()), mine, sites, settings.placementDays());
    }

    record Offering(OrganisationId firm, String name, List<Choice> gateways, List<Choice> sites, int days) {
        String site(UUID id) {
            return sites.stream()
                    .filter(site -> site.value().equals(id))
                    .findFirst()
                    .map(Choice::label)
                    .orElse("");
        }
    }

    /**
     * What a form begins with.
     *
     * @param by who wrote these words, empty for an offer of its own that only looks like another
     */
    record Beginning(LogPlacement wish, int version, OfferStage stage, String by, LocalDate on) {
        static Beginning like(LogPlacement other) {
            return new Beginning(other, 0, null, "", null);
        }
    }

    private PlacementOffer write(LogPlacement wish) {
        PlacementOffer offer =
                new PlacementOffer(wish, reach.boardOf(wish.gateway()), reach.signatory(), moment.today());
        offers().add(offer);
        new PlacementPlaces_(em).lay(offer.id(), wish.terms().places());
        return offer;
    }

    private LogPlacement wishLike(PlacementOffer offer, boolean aYearOn) {
        Whose whose = offer.whose();
        PlacementTerms terms = offer.terms();
        LocalDate first = terms.firstDay();
        UUID site = whose.site();
        return new LogPlacement(
                whose.gateway(),
                whose.firm(),
                site,
                aYearOn ? terms.at(first.plusWeeks(52), terms.lastDay().plusWeeks(52)) : terms);
    }

    private PlacementOffers offers() {
        return new PlacementOffers_(em);
    }
}
