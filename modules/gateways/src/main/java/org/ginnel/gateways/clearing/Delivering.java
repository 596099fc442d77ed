package org.ginnel.gateways.clearing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.ginnel.gateways.InvitationId;
import org.ginnel.gateways.InvitationSent;
import org.ginnel.kernel.AllowedTo;
import org.ginnel.kernel.Ids;
import org.ginnel.kernel.Journal;
import org.ginnel.kernel.Moment;
import org.ginnel.kernel.Obstacle;
import org.ginnel.register.Calendars;
import org.ginnel.register.Places;

/** Brings an invitation to somebody the officer does not know by id, within the day's numbers; and ends old ones. */
@ApplicationScoped
@Transactional
class Delivering {
    private static final int DAYS = 5;
    private static final int OF_PROVIDER = 20;
    private static final int TO_ONE = 3;

    @Inject
    EntityManager em;

    @Inject
    Moment moment;

    @Inject
    Journal journal;

    @Inject
    Notices notices;

    @Inject
    Calendars calendars;

    @Inject
    Places places;

    /** Her word is held while it is written: taken back a moment before, there is nobody; a moment after, it lapses. */
    @AllowedTo(AllowedTo.SYSTEM)
    InvitationSent deliver(Invite command) {
        LocalDate today = moment.today();
        ClearingConsent consent = invitations().held(command.consent());
        invitations()
                .count(
                        command.provider().value(),
                        today,
                        number("invitations_of_provider", OF_PROVIDER),
                        Obstacle.of(ClearingObstacle.ENOUGH_TODAY, number("invitations_of_provider", OF_PROVIDER)));
        invitations()
                .count(
                        consent.application().value(),
                        today,
                        number("invitations_to_one", TO_ONE),
                        Obstacle.of(ClearingObstacle.ENOUGH_FOR_HER));
        Invitation made = Invitation.send(
                new InvitationId(Ids.next()),
                consent,
                command,
                calendars.plusWorkingDays(today, number("invitation_days", DAYS)),
                moment.now());
        invitations().add(made);
        invitations().write(Map.of("invitation_once", Obstacle.of(ClearingObstacle.INVITED_ALREADY)));
        notices.invited(made.person(), made.expires());
        return made.sent();
    }

    @AllowedTo(AllowedTo.SYSTEM)
    List<InvitationId> over() {
        return invitations().over(moment.today());
    }

    @AllowedTo(AllowedTo.SYSTEM)
    void end(InvitationId id) {
        Invitation one = invitations().invitation(id);
        if (one.stage() == InvitationStage.OPEN
                && invitations().over(moment.today()).contains(id)) {
            journal.record(one.expired(moment.today()) ? one.expire(moment.now()) : one.lapse(moment.now()));
        }
    }

    private int number(String key, int otherwise) {
        return places.setting(key).map(Integer::parseInt).orElse(otherwise);
    }

    private Invitations invitations() {
        return new Invitations_(em);
    }
}
