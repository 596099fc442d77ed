package org.ginnel.gateways.mbacc;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.ginnel.gateways.PlanId;
import org.ginnel.gateways.PlanShareId;
import org.ginnel.kernel.Acting;
import org.ginnel.kernel.AllowedTo;
import org.ginnel.kernel.Ids;
import org.ginnel.kernel.Journal;
import org.ginnel.kernel.Moment;
import org.ginnel.kernel.Once;
import org.ginnel.kernel.cookie.Token;
import org.ginnel.register.PersonId;
import org.ginnel.register.Role;

/** Somebody thinks about subjects at 14: keeps plans, changes them, and lets a trusted adult read one. */
@ApplicationScoped
@Transactional
class Planning {
    @Inject
    EntityManager em;

    @Inject
    Acting acting;

    @Inject
    Moment moment;

    @Inject
    Journal journal;

    @Inject
    Award award;

    @AllowedTo(Role.YOUNG_PERSON)
    List<Kept> plans() {
        return plansOf().of(person()).stream().map(this::kept).toList();
    }

    @AllowedTo(Role.YOUNG_PERSON)
    Kept plan(PlanId id) {
        return kept(plansOf().mine(person(), id));
    }

    @Once
    @AllowedTo(Role.YOUNG_PERSON)
    PlanId keep(String name, List<String> options) {
        SubjectPlan plan = SubjectPlan.start(
                new PlanId(Ids.next()), person(), plansOf().of(person()).size());
        var kept = plan.keep(name, options, award.subjects(), moment.now());
        plansOf().add(plan);
        journal.record(kept);
        return plan.id();
    }

    @Once
    @AllowedTo(Role.YOUNG_PERSON)
    void change(PlanId id, String name, List<String> options) {
        var changed = plansOf().mine(person(), id).change(name, options, award.subjects(), moment.now());
        plansOf().write();
        journal.record(changed);
    }

    @Once
    @AllowedTo(Role.YOUNG_PERSON)
    void delete(PlanId id) {
        SubjectPlan plan = plansOf().mine(person(), id);
        plansOf().remove(plan);
        journal.record(plan.delete());
    }

    @AllowedTo(Role.YOUNG_PERSON)
    List<Link> links(PlanId id) {
        Instant now = moment.now();
        return plansOf().sharesOf(person(), id).stream()
                .map(share -> new Link(share.id(), share.made(), share.expires(), share.withdrawn(), share.open(now)))
                .toList();
    }

    /** @return the token of the new link, told this once; it is kept nowhere, so it is not repeated for a second click */
    @AllowedTo(Role.YOUNG_PERSON)
    String share(PlanId id, int days) {
        String token = Token.make();
        PlanShare share = new PlanShare(
                new PlanShareId(Ids.next()),
                plansOf().mine(person(), id),
                person(),
                Token.hash(token),
                days,
                plansOf().sharesOf(person(), id),
                moment.now());
        plansOf().add(share);
        journal.record(share.shared());
        return token;
    }

    @Once
    @AllowedTo(Role.YOUNG_PERSON)
    void withdraw(PlanShareId id) {
        journal.record(plansOf().myShare(person(), id).withdraw(moment.now()));
    }

    /** What a link opens; reading it changes nothing. */
    @AllowedTo(AllowedTo.EVERYBODY)
    Optional<SubjectPlans.Shown> shown(String token) {
        return Token.wellFormed(token) ? plansOf().shown(Token.hash(token)) : Optional.empty();
    }

    /** For how many days a link can be good. */
    static List<Integer> lengths() {
        return PlanShare.DAYS;
    }

    private Kept kept(SubjectPlan plan) {
        return new Kept(plan.id(), plan.name(), plan.options(), plan.changed());
    }

    private PersonId person() {
        return new PersonId(acting.actor().person());
    }

    private SubjectPlans plansOf() {
        return new SubjectPlans_(em);
    }

    record Kept(PlanId id, String name, List<String> options, Instant changed) {}

    record Link(PlanShareId id, Instant made, Instant expires, Instant withdrawn, boolean open) {}
}
