package org.ginnel.gateways.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.ginnel.gateways.ChoiceId;
import org.ginnel.kernel.AllowedTo;
import org.ginnel.kernel.Ids;
import org.ginnel.kernel.Obstacle;
import org.ginnel.kernel.Once;
import org.ginnel.kernel.Refusal;
import org.ginnel.register.Role;

/** An officer asks more of somebody who has accepted: she is asked, and until she agrees nothing changes. */
@ApplicationScoped
@Transactional
class Changing extends Office {
    /** The last proposal of this choice; empty without one. */
    @AllowedTo(Role.ADMISSIONS_OFFICER)
    Optional<Proposed> last(ChoiceId id) {
        Choice choice = held(id);
        return changes().of(id).stream()
                .findFirst()
                .map(one -> new Proposed(one.proposedAt(), one.outcome(), one.differences(choice)));
    }

    @Once
    @AllowedTo(Role.ADMISSIONS_OFFICER)
    void propose(MakeOffer command) {
        Choice choice = held(command.choice());
        Refusal.ifAny(choice.obstaclesToOffering(cycleOf(choice), moment.today()));
        OfferChange made =
                OfferChange.propose(Ids.next(), choice, command, acting.actor().person(), moment.now());
        changes().add(made);
        applications().write(Map.of("offer_change_once", Obstacle.of(DecidingObstacle.CHANGE_WAITS)));
        journal.record(made.proposed(choice));
        letters.change(choice.person());
    }

    @Once
    @AllowedTo(Role.ADMISSIONS_OFFICER)
    void takeBack(ChoiceId id) {
        Choice choice = held(id);
        OfferChange open = open(id).orElseThrow(() -> Refusal.of(DecidingObstacle.CHANGE_ENDED));
        journal.record(open.overtake(choice, moment.now()));
    }

    /** An offer that was made easier meanwhile is another one than she was asked about. */
    @AllowedTo(Role.ADMISSIONS_OFFICER)
    void overtake(ChoiceId id) {
        Choice choice = held(id);
        open(id).ifPresent(one -> journal.record(one.overtake(choice, moment.now())));
    }

    private OfferChanges changes() {
        return new OfferChanges_(em);
    }

    private Optional<OfferChange> open(ChoiceId id) {
        return changes().of(id).stream().filter(OfferChange::open).findFirst();
    }

    /** @param outcome null while she has not answered */
    record Proposed(Instant at, ChangeOutcome outcome, List<Difference> differences) {
        Proposed {
            differences = List.copyOf(differences);
        }
    }
}
