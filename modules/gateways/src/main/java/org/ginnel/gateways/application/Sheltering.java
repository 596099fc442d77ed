package org.ginnel.gateways.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;
import org.ginnel.gateways.PupilId;
import org.ginnel.gateways.Rolls;
import org.ginnel.gateways.Rolls.OnRoll;
import org.ginnel.kernel.Acting;
import org.ginnel.kernel.Actor;
import org.ginnel.kernel.AllowedTo;
import org.ginnel.kernel.Journal;
import org.ginnel.kernel.NotFound;
import org.ginnel.kernel.Obstacle;
import org.ginnel.kernel.Once;
import org.ginnel.kernel.Refusal;
import org.ginnel.register.Role;

/**
 * A careers lead says of her pupil that somebody should talk to her before an offer ends by itself. No reason is asked,
 * and only the secretariat, which does the talking, takes it back.
 */
@ApplicationScoped
@Transactional
class Sheltering {
    @Inject
    Acting acting;

    @Inject
    Journal journal;

    @Inject
    Rolls rolls;

    @Inject
    Protecting behind;

    @AllowedTo(Role.CAREERS_LEAD)
    OnRoll pupil(PupilId id) {
        return rolls.pupil(id).orElseThrow(NotFound::new);
    }

    @AllowedTo(Role.CAREERS_LEAD)
    List<Obstacle> obstacles(PupilId id) {
        OnRoll pupil = pupil(id);
        return pupil.person() == null ? List.of(Obstacle.of(SilenceObstacle.NO_ACCOUNT)) : List.of();
    }

    /** Whether her offers never end by themselves, whoever said so; looking is written down. */
    @AllowedTo(Role.CAREERS_LEAD)
    boolean sheltered(PupilId id) {
        OnRoll pupil = pupil(id);
        if (pupil.person() == null) {
            return false;
        }
        journal.seen("protection", pupil.person().value());
        return acting.as(Actor.SYSTEM, () -> behind.protectedNow(pupil.person()));
    }

    @Once
    @AllowedTo(Role.CAREERS_LEAD)
    void shelter(PupilId id) {
        Refusal.ifAny(obstacles(id));
        OnRoll pupil = pupil(id);
        UUID me = acting.actor().person();
        acting.as(Actor.SYSTEM, () -> behind.protect(pupil.person(), me));
    }
}
