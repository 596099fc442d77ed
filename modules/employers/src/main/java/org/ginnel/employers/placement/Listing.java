package org.ginnel.employers.placement;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.ginnel.employers.PlacementDirectory;
import org.ginnel.governance.Boards;
import org.ginnel.kernel.Acting;
import org.ginnel.kernel.Actor;
import org.ginnel.kernel.AllowedTo;
import org.ginnel.kernel.Moment;
import org.ginnel.kernel.NotFound;
import org.ginnel.register.Gateways;
import org.ginnel.register.OrganisationId;
import org.ginnel.register.Organisations;
import org.ginnel.register.PersonId;
import org.ginnel.register.Places;
import org.ginnel.register.Role;

/** Looking through offers: the board's, the firm's, and those open to providers and the public. */
@ApplicationScoped
@Transactional
class Listing implements PlacementDirectory {
    private static final UUID NOBODY = new UUID(0, 0);

    @Inject
    EntityManager em;

    @Inject
    Acting acting;

    @Inject
    Moment moment;

    @Inject
    Boards boards;

    @Inject
    Gateways gateways;

    @Inject
    Organisations organisations;

    @Inject
    Places places;

    @Inject
    PlacementSettings settings;

    /** What the hat worn now may see: its firm's and its boards' offers; every offer; or those it may claim. */
    @AllowedTo({Role.EMPLOYER_BOARD_MEMBER, Role.CHAIR, Role.SECRETARY, Role.ADMISSIONS_OFFICER})
    List<OfferLine> mine() {
        Actor actor = acting.actor();
        if (actor.is(Role.SECRETARY)) {
            return lines(offers().all());
        }
        if (actor.is(Role.ADMISSIONS_OFFICER)) {
            return gateways.all().stream()
                    .flatMap(gateway -> lines(open(gateway.code(), actor.scope())).stream())
                    .toList();
        }
        if (actor.is(Role.CHAIR)) {
            return lines(offers().under(actor.scope()));
        }
        Map<UUID, PlacementOffers.Row> all = new LinkedHashMap<>();
        boards.seatsOf(new PersonId(actor.person())).stream()
                .filter(seat -> new OrganisationId(actor.scope()).equals(seat.actingFor()))
                .flatMap(seat -> offers().under(seat.board().value()).stream())
                .forEach(row -> all.put(row.id().value(), row));
        offers().of(actor.scope()).forEach(row -> all.putIfAbsent(row.id().value(), row));
        return lines(List.copyOf(all.values()));
    }

    /** Open to all beside a gateway, or beside any with {@code gateway} null or empty. */
    @AllowedTo(AllowedTo.EVERYBODY)
    List<OfferLine> openIn(String gateway) {
        return asked(gateway).stream()
                .flatMap(one -> lines(open(one.code(), NOBODY)).stream())
                .toList();
    }

    @AllowedTo(AllowedTo.EVERYBODY)
    String gatewayName(String gateway) {
        return gateway == null || gateway.isBlank() ? "" : asked(gateway).get(0).name();
    }

    private List<Gateways.Gateway> asked(String gateway) {
        return gateway == null || gateway.isBlank()
                ? gateways.all()
                : List.of(gateways.find(gateway).orElseThrow(NotFound::new));
    }

    @Override
    @AllowedTo(AllowedTo.EVERYBODY)
    public List<Row> beside(String gateway) {
        return rows(open(gateway, NOBODY));
    }

    @Override
    @AllowedTo(AllowedTo.EVERYBODY)
    public List<Row> beside(String gateway, OrganisationId provider) {
        return rows(open(gateway, provider.value()));
    }

    private List<PlacementOffers.Row> open(String gateway, UUID provider) {
        LocalDate today = moment.today();
        return offers().openBeside(gateway, provider, today, settings.shownSince(today));
    }

    private List<Row> rows(List<PlacementOffers.Row> rows) {
        LocalDate today = moment.today();
        Names names = new Names(organisations);
        return rows.stream()
                .map(row -> new Row(
                        row.id(),
                        row.gateway(),
                        row.title(),
                        row.named() ? names.of(row.employer()) : null,
                        names.borough(new OrganisationId(row.employer()), row.site()),
                        row.kind(),
                        row.firstDay(),
                        row.lastDay(),
                        row.days(),
                        row.hoursADay(),
                        row.places(),
                        row.free().intValue(),
                        row.stillTrueOn(),
                        settings.freshness(row.stillTrueOn(), today) == Freshness.STALE))
                .toList();
    }

    private List<OfferLine> lines(List<PlacementOffers.Row> rows) {
        Actor actor = acting.actor();
        LocalDate today = moment.today();
        Names names = new Names(organisations);
        Map<String, String> boroughs =
                places.boroughs().stream().collect(Collectors.toMap(Places.Borough::code, Places.Borough::name));
        Map<String, String> gatewayNames =
                gateways.all().stream().collect(Collectors.toMap(Gateways.Gateway::code, Gateways.Gateway::name));
        boolean inside = actor.signedIn();
        return rows.stream()
                .map(row -> new OfferLine(
                        row.id().value(),
                        row.title(),
                        row.named() || inside ? names.of(row.employer()) : null,
                        gatewayNames.getOrDefault(row.gateway(), row.gateway()),
                        boroughs.get(names.borough(new OrganisationId(row.employer()), row.site())),
                        row.kind(),
                        row.firstDay(),
                        row.lastDay(),
                        row.days(),
                        row.hoursADay(),
                        row.places(),
                        row.free(),
                        row.confirmed(),
                        row.kept().shown(row.free()),
                        settings.freshness(row.stillTrueOn(), today),
                        row.stillTrueOn(),
                        row.employer().equals(actor.scope())))
                .toList();
    }

    private PlacementOffers offers() {
        return new PlacementOffers_(em);
    }
}
