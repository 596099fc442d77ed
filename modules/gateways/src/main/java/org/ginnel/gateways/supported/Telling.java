package org.ginnel.gateways.supported;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.ginnel.gateways.ChoiceId;
import org.ginnel.gateways.ChosenProviders;
import org.ginnel.gateways.ChosenProviders.Chosen;
import org.ginnel.gateways.NeedShareId;
import org.ginnel.gateways.PlanCouncils;
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

    @Inject
    PlanCouncils councils;

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
        List<ChoiceId> over = choices.over();
        return shares().of(me()).stream()
                .filter(share -> share.choice() == null || !over.contains(share.choice()))
                .map(share -> new Shared(share.id(), nameOf(share.provider()), course(share), share.named()))
                .toList();
    }

    /** For which choices she could show it: those it is not shared for yet. */
    @AllowedTo(Role.YOUNG_PERSON)
    List<Chosen> sharable() {
        List<ChoiceId> already =
                shares().of(me()).stream().map(NeedShare::choice).toList();
        return choices.choices().stream()
                .filter(one -> !already.contains(one.choice()))
                .toList();
    }

    /** Which colleges a plan can name. */
    @AllowedTo(Role.YOUNG_PERSON)
    List<Organisation> namable() {
        return organisations.ofKind(Kind.COLLEGE).stream()
                .filter(Organisation::open)
                .toList();
    }

    /** The college of this choice reads it, for this choice and no longer than that. */
    @Once
    @AllowedTo(Role.YOUNG_PERSON)
    void share(ChoiceId choice) {
        Chosen one = sharable().stream()
                .filter(chosen -> chosen.choice().equals(choice))
                .findFirst()
                .orElseThrow(() -> Refusal.of(SupportedObstacle.UNKNOWN_PROVIDER));
        add(NeedShare.forChoice(new NeedShareId(Ids.next()), me(), profile(), one.provider(), choice, moment.now()));
    }

    /** Which councils she could show it: those that have her plan before them, and do not read it yet. */
    @AllowedTo(Role.YOUNG_PERSON)
    List<Organisation> councils() {
        List<OrganisationId> already =
                shares().of(me()).stream().map(NeedShare::provider).toList();
        return councils.concerned().stream()
                .filter(one -> !already.contains(one))
                .flatMap(one -> organisations.find(one).stream())
                .toList();
    }

    /** The council reads it while it has her plan before it. */
    @Once
    @AllowedTo(Role.YOUNG_PERSON)
    void shareWithCouncil(OrganisationId council) {
        if (councils().stream().noneMatch(one -> one.id().equals(council))) {
            throw Refusal.of(SupportedObstacle.UNKNOWN_COUNCIL);
        }
        add(NeedShare.withCouncil(new NeedShareId(Ids.next()), me(), profile(), council, moment.now()));
    }

    /** Her plan names this college. */
    @Once
    @AllowedTo(Role.YOUNG_PERSON)
    void name(OrganisationId college) {
        if (namable().stream().noneMatch(one -> one.id().equals(college))) {
            throw Refusal.of(SupportedObstacle.UNKNOWN_PROVIDER);
        }
        add(new NeedShare(new NeedShareId(Ids.next()), me(), profile(), college, true, moment.now()));
    }

    private void add(NeedShare share) {
        shares().add(share);
        Obstacle already = Obstacle.of(SupportedObstacle.ALREADY_SHARED);
        shares().write(Map.of(
                "need_share_once", already, "need_share_once_a_choice", already, "need_share_one_named", already));
        journal.record(share.given());
    }

    private NeedProfile profile() {
        return shares().profile(me()).orElseThrow(() -> Refusal.of(SupportedObstacle.NOTHING_TO_SHARE));
    }

    @Once
    @AllowedTo(Role.YOUNG_PERSON)
    void withdraw(NeedShareId id) {
        NeedShare share =
                shares().find(id).filter(found -> found.person().equals(me())).orElseThrow(NotFound::new);
        journal.record(share.withdraw(moment.now()));
    }

    private String course(NeedShare share) {
        return choices.choices().stream()
                .filter(one -> one.choice().equals(share.choice()))
                .findFirst()
                .map(Chosen::course)
                .orElse("");
    }

    private String nameOf(OrganisationId provider) {
        return organisations.find(provider).map(Organisation::name).orElse("");
    }

    private PersonId me() {
        return new PersonId(acting.actor().person());
    }

    private NeedShares shares() {
        return new NeedShares_(em);
    }

    /** @param course it is shared for; empty when it is shared for no choice */
    record Shared(NeedShareId id, String provider, String course, boolean named) {
        String with() {
            return course.isEmpty() ? provider : provider + ", " + course;
        }
    }
}
