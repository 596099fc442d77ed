package org.ginnel.gateways.supported;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.ginnel.gateways.ChosenProviders;
import org.ginnel.gateways.NeedShareId;
import org.ginnel.kernel.Acting;
import org.ginnel.kernel.AllowedTo;
import org.ginnel.kernel.Ids;
import org.ginnel.kernel.Journal;
import org.ginnel.kernel.Moment;
import org.ginnel.kernel.NotFound;
import org.ginnel.kernel.Obstacle;
import org.ginnel.kernel.Once;
import org.ginnel.kernel.Refusal;
import org.ginnel.register.OrganisationId;
import org.ginnel.register.Organisations;
import org.ginnel.register.Organisations.Kind;
import org.ginnel.register.Organisations.Organisation;
import org.ginnel.register.PersonId;
import org.ginnel.register.Role;

/**
 * A young person says once what helps, and to whom she shows it. That she said something is in no journal, mail or list;
 * that she lets a provider read it is journalled without saying what.
 */
@ApplicationScoped
@Transactional
class Telling {
    @Inject
    EntityManager em;

    @Inject
    Acting acting;

    @Inject
    Moment moment;

    @Inject
    Journal journal;

    @Inject
    ChosenProviders choices;

    @Inject
    Organisations organisations;

    @AllowedTo(Role.YOUNG_PERSON)
    Optional<Needs> needs() {
        return shares().profile(me()).map(NeedProfile::needs);
    }

    @Once
    @AllowedTo(Role.YOUNG_PERSON)
    void say(String words, Set<Adjustment> adjustments, Plan plan, int read) {
        Optional<NeedProfile> held = shares().profile(me());
        NeedProfile profile = held.orElseGet(() -> new NeedProfile(me()));
        profile.say(words, adjustments, plan, read, moment.now());
        if (held.isEmpty()) {
            shares().add(profile);
        }
    }

    /** Everything said is gone, and nobody can read it any more. */
    @Once
    @AllowedTo(Role.YOUNG_PERSON)
    void forget() {
        shares().of(me()).forEach(share -> journal.record(share.withdraw(moment.now())));
        shares().profile(me()).ifPresent(shares()::remove);
    }

    @AllowedTo(Role.YOUNG_PERSON)
    List<Shared> shared() {
        return shares().of(me()).stream()
                .map(share -> new Shared(share.id(), name(share.provider()), share.named()))
                .toList();
    }

    /** Whom she could show it to: the providers of her choices that cannot read it yet. */
    @AllowedTo(Role.YOUNG_PERSON)
    List<Organisation> sharable() {
        List<OrganisationId> already =
                shares().of(me()).stream().map(NeedShare::provider).toList();
        return choices.chosen().stream()
                .filter(provider -> !already.contains(provider))
                .flatMap(provider -> organisations.find(provider).stream())
                .toList();
    }

    /** Which colleges a plan can name. */
    @AllowedTo(Role.YOUNG_PERSON)
    List<Organisation> namable() {
        return organisations.ofKind(Kind.COLLEGE).stream()
                .filter(Organisation::open)
                .toList();
    }

    @Once
    @AllowedTo(Role.YOUNG_PERSON)
    void share(OrganisationId provider, boolean named) {
        List<Organisation> offered = named ? namable() : sharable();
        if (offered.stream().noneMatch(one -> one.id().equals(provider))) {
            throw Refusal.of(SupportedObstacle.UNKNOWN_PROVIDER);
        }
        NeedProfile profile = shares().profile(me()).orElseThrow(() -> Refusal.of(SupportedObstacle.NOTHING_TO_SHARE));
        NeedShare share = new NeedShare(new NeedShareId(Ids.next()), me(), profile, provider, named, moment.now());
        shares().add(share);
        Obstacle already = Obstacle.of(SupportedObstacle.ALREADY_SHARED);
        shares().write(Map.of("need_share_once", already, "need_share_one_named", already));
        journal.record(share.given());
    }

    @Once
    @AllowedTo(Role.YOUNG_PERSON)
    void withdraw(NeedShareId id) {
        NeedShare share =
                shares().find(id).filter(found -> found.person().equals(me())).orElseThrow(NotFound::new);
        journal.record(share.withdraw(moment.now()));
    }

    private String name(OrganisationId provider) {
        return organisations.find(provider).map(Organisation::name).orElse("");
    }

    private PersonId me() {
        return new PersonId(acting.actor().person());
    }

    private NeedShares shares() {
        return new NeedShares_(em);
    }

    record Shared(NeedShareId id, String provider, boolean named) {}
}
