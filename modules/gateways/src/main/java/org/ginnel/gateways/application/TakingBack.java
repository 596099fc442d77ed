package org.ginnel.gateways.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;
import org.ginnel.gateways.ChoiceId;
import org.ginnel.gateways.PupilId;
import org.ginnel.gateways.Rolls;
import org.ginnel.gateways.Rolls.OnRoll;
import org.ginnel.gateways.WithdrawnForPupil;
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
 * A careers lead takes a choice back because her pupil asked. A school sees no choices; it sees these because the pupil
 * gave it the reference of her receipt, and that they were looked at is hers to read.
 */
@ApplicationScoped
@Transactional
class TakingBack {
    @Inject
    Acting acting;

    @Inject
    Journal journal;

    @Inject
    Rolls rolls;

    @Inject
    Retracting behind;

    @AllowedTo(Role.CAREERS_LEAD)
    OnRoll pupilOf(PupilId id) {
        return rolls.pupil(id).orElseThrow(NotFound::new);
    }

    /** What can be taken back; nothing for a reference that is not hers. */
    @AllowedTo(Role.CAREERS_LEAD)
    List<Retracting.Line> choices(PupilId id, String reference) {
        OnRoll pupil = pupilOf(id);
        if (pupil.person() == null || reference.isBlank()) {
            return List.of();
        }
        List<Retracting.Line> found = acting.as(Actor.SYSTEM, () -> behind.lines(pupil.person(), reference.strip()));
        if (!found.isEmpty()) {
            journal.seen("choices", pupil.person().value());
        }
        return found;
    }

    /** She is told at once and has days to say that she did not ask for it. */
    @Once
    @AllowedTo(Role.CAREERS_LEAD)
    void withdraw(PupilId id, String reference, ChoiceId choice, WithdrawalReason reason) {
        if (choice == null) {
            throw new Refusal(
                    List.of(Obstacle.of(DecidingObstacle.NOTHING_CHOSEN_HERE).at("choice")));
        }
        if (reason == null) {
            throw new Refusal(List.of(Obstacle.of(DecidingObstacle.NO_REASON).at("reason")));
        }
        if (choices(id, reference).stream().noneMatch(line -> line.choice().equals(choice))) {
            throw new NotFound();
        }
        UUID me = acting.actor().person();
        acting.as(Actor.SYSTEM, () -> behind.withdraw(choice, reason, me));
        journal.record(new WithdrawnForPupil(choice, id, reason.name()));
    }
}
