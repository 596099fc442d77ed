package org.ginnel.employers.placement;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.ginnel.employers.PlaceId;
import org.ginnel.kernel.Acting;
import org.ginnel.kernel.Actor;
import org.ginnel.kernel.Journal;
import org.ginnel.kernel.Moment;
import org.ginnel.kernel.Texts;
import org.ginnel.register.Gateways;
import org.ginnel.register.Organisations;
import org.ginnel.register.People;
import org.ginnel.register.PersonId;
import org.ginnel.register.Role;

/** Puts an offer that the actor may reach into the words of a page. */
@ApplicationScoped
class Viewing {
    @Inject
    EntityManager em;

    @Inject
    Reach reach;

    @Inject
    Acting acting;

    @Inject
    Moment moment;

    @Inject
    Journal journal;

    @Inject
    Organisations organisations;

    @Inject
    People people;

    @Inject
    Gateways gateways;

    @Inject
    PlacementSettings settings;

    OfferView view(PlacementOffer offer) {
        Actor actor = acting.actor();
        LocalDate today = moment.today();
        PlacementOffers.Story story = new PlacementOffers_(em).storyOf(offer.id());
        boolean provider = actor.is(Role.ADMISSIONS_OFFICER);
        boolean own = !provider && reach.owns(offer);
        boolean judges = actor.is(Role.SECRETARY) || actor.is(Role.CHAIR);
        List<OfferView.PlaceLine> places = places(offer);
        long free = count(places, PlaceStage.FREE);
        Whose whose = offer.whose();
        return new OfferView(
                offer.id(),
                offer.version(),
                gatewayName(whose.gateway()),
                whose.gateway(),
                whose.board(),
                names().of(whose.employer()),
                names().site(whose.firm(), whose.site()),
                offer.terms(),
                offer.stage().shown(free),
                own,
                own || actor.is(Role.SECRETARY),
                judges,
                story,
                provider ? "" : person(story.written().by()),
                provider || story.verification() == null
                        ? ""
                        : person(story.verification().by()),
                story.verification() == null
                        ? ""
                        : names().of(story.verification().actingFor()),
                story.publication() != null
                                && story.publication().openToAllFrom().isAfter(today)
                        ? names().of(story.publication().firstTo())
                        : null,
                settings.freshness(story.stillTrueOn(), today),
                story.stillTrueOn() == null ? null : settings.askedAgain(story.stillTrueOn()),
                places,
                free,
                count(places, PlaceStage.CONFIRMED),
                checks(offer),
                provider ? List.of() : journal.of(offer.id().value()));
    }

    private List<OfferView.PlaceLine> places(PlacementOffer offer) {
        PlacementPlaces places = new PlacementPlaces_(em);
        Map<PlaceId, PersonId> known = places.holders(offer.id()).stream()
                .collect(Collectors.toMap(PlacementPlaces.Holder::place, PlacementPlaces.Holder::person));
        Map<PersonId, String> named =
                people.find(known.values()).stream().collect(Collectors.toMap(People.Person::id, People.Person::name));
        return places.of(offer.id()).stream()
                .map(place -> line(place, named.get(known.get(place.id()))))
                .toList();
    }

    private OfferView.PlaceLine line(PlacementPlace place, String name) {
        String provider = place.provider() == null ? "" : names().of(place.provider());
        String pseudonym =
                place.provider() == null ? "" : Texts.of("employers", "place.pseudonym", place.number(), provider);
        return new OfferView.PlaceLine(
                place.id().value(),
                place.number(),
                place.stage(),
                provider,
                name == null ? pseudonym : name,
                place.heldUntil(),
                place.provider() != null
                        && place.provider().equals(acting.actor().scope()));
    }

    private List<OfferView.CheckLine> checks(PlacementOffer offer) {
        ChecksSeen seen = new SiteChecks_(em).seenAt(offer.whose().site());
        LocalDate last = offer.terms().lastDay();
        return Arrays.stream(CheckKind.values())
                .map(kind -> new OfferView.CheckLine(
                        kind,
                        seen.of(kind).map(SiteCheck::seenOn).orElse(null),
                        seen.of(kind).map(SiteCheck::expires).orElse(null),
                        seen.of(kind).map(check -> check.holdsOn(last)).orElse(false)))
                .toList();
    }

    private static long count(List<OfferView.PlaceLine> places, PlaceStage stage) {
        return places.stream().filter(place -> place.stage() == stage).count();
    }

    private String gatewayName(String code) {
        return gateways.find(code).map(Gateways.Gateway::name).orElse(code);
    }

    private String person(UUID id) {
        return people.find(new PersonId(id)).map(People.Person::name).orElse("");
    }

    private Names names() {
        return new Names(organisations);
    }
}
