package org.ginnel.gateways.clearing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.ginnel.gateways.ClearingForms;
import org.ginnel.gateways.ClearingForms.Sent;
import org.ginnel.gateways.CourseDirectory;
import org.ginnel.gateways.CourseDirectory.Course;
import org.ginnel.gateways.InvitationId;
import org.ginnel.gateways.OfferingId;
import org.ginnel.kernel.Acting;
import org.ginnel.kernel.AllowedTo;
import org.ginnel.kernel.Ids;
import org.ginnel.kernel.Journal;
import org.ginnel.kernel.Moment;
import org.ginnel.kernel.NotFound;
import org.ginnel.kernel.Obstacle;
import org.ginnel.kernel.Once;
import org.ginnel.kernel.Refusal;
import org.ginnel.register.Gateways;
import org.ginnel.register.PersonId;
import org.ginnel.register.Role;

/** A young person lets colleges ask her, says what they may read, answers them, and takes it back at once. */
@ApplicationScoped
@Transactional
class Consenting {
    @Inject
    EntityManager em;

    @Inject
    Acting acting;

    @Inject
    Moment moment;

    @Inject
    Journal journal;

    @Inject
    Notices notices;

    @Inject
    ClearingForms forms;

    @Inject
    CourseDirectory courses;

    @Inject
    Gateways gateways;

    @AllowedTo(Role.YOUNG_PERSON)
    Standing standing() {
        Sent form = forms.sent().orElse(null);
        ClearingConsent given = form == null ? null : given(form);
        return new Standing(
                given != null,
                given == null ? Set.of() : given.parts(),
                given == null ? List.of() : given.gateways(),
                ClearingConsent.obstaclesToJoining(form, moment.today()),
                form == null ? null : form.cycle().offersEnd(),
                gateways.all());
    }

    /** Says yes, or says anew what may be read. */
    @Once
    @AllowedTo(Role.YOUNG_PERSON)
    void join(Set<Part> parts, Set<String> about) {
        Sent form = forms.sent().orElse(null);
        List<String> known = gateways.all().stream()
                .map(Gateways.Gateway::code)
                .filter(about::contains)
                .toList();
        ClearingConsent before = form == null ? null : given(form);
        ClearingConsent consent =
                before == null && form != null ? new ClearingConsent(Ids.next(), me(), form, moment.now()) : before;
        if (consent == null) {
            throw new Refusal(ClearingConsent.obstaclesToJoining(null, moment.today()));
        }
        var joined = consent.say(parts, known, form, moment.today());
        if (before == null) {
            invitations().add(consent);
        }
        invitations().write(Map.of());
        journal.record(joined);
    }

    /** From now on nobody sees her, and what was asked lapses with it. */
    @Once
    @AllowedTo(Role.YOUNG_PERSON)
    void leave() {
        ClearingConsent consent = forms.sent().map(this::given).orElse(null);
        if (consent == null) {
            return;
        }
        journal.record(consent.withdraw(moment.now()));
        invitations().write(Map.of());
        invitations()
                .resting(consent.id(), InvitationStage.OPEN)
                .forEach(one -> journal.record(one.lapse(moment.now())));
    }

    @AllowedTo(Role.YOUNG_PERSON)
    List<Received> received() {
        return invitations().of(me()).stream()
                .filter(one -> one.stage() != InvitationStage.LAPSED)
                .map(this::received)
                .toList();
    }

    @AllowedTo(Role.YOUNG_PERSON)
    Received received(InvitationId id) {
        return received(mine(id));
    }

    private Received received(Invitation one) {
        List<Obstacle> cannot = one.obstaclesToAnswering(moment.today());
        return new Received(
                one.id(),
                courses.find(one.offering()).orElseThrow(NotFound::new),
                one.sentence(),
                one.expires(),
                one.stage(),
                cannot,
                cannot.isEmpty() ? forms.obstaclesToTakingUp(one.offering()) : List.of());
    }

    /** The course joins her form and is sent; the college reads her form like any other and decides. */
    @Once
    @AllowedTo(Role.YOUNG_PERSON)
    void accept(InvitationId id) {
        Invitation one = mine(id);
        journal.record(one.accept(moment.today(), moment.now()));
        invitations().write(Map.of());
        forms.takeUp(one.offering());
        notices.accepted(one.provider(), moment.today());
    }

    @Once
    @AllowedTo(Role.YOUNG_PERSON)
    void decline(InvitationId id) {
        journal.record(mine(id).decline(moment.today(), moment.now()));
    }

    /** Hers; somebody else's, one that lapsed and none answer alike. */
    private Invitation mine(InvitationId id) {
        return Optional.of(invitations().invitation(id))
                .filter(one -> one.person().equals(me()) && one.stage() != InvitationStage.LAPSED)
                .orElseThrow(NotFound::new);
    }

    private ClearingConsent given(Sent form) {
        return invitations().consent(form.id()).orElse(null);
    }

    private PersonId me() {
        return new PersonId(acting.actor().person());
    }

    private Invitations invitations() {
        return new Invitations_(em);
    }

    /** @param ends last day of clearing, null while nothing was sent */
    record Standing(
            boolean given,
            Set<Part> parts,
            List<String> about,
            List<Obstacle> cannot,
            LocalDate ends,
            List<Gateways.Gateway> gateways) {}

    /** @param cannotTake why the course cannot join her form, while the invitation is open */
    record Received(
            InvitationId id,
            Course course,
            String sentence,
            LocalDate expires,
            InvitationStage stage,
            List<Obstacle> cannot,
            List<Obstacle> cannotTake) {
        OfferingId offering() {
            return course.id();
        }

        boolean open() {
            return cannot.isEmpty();
        }
    }
}
