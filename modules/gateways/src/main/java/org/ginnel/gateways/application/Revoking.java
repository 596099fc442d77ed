package org.ginnel.gateways.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.ginnel.gateways.ApplicationId;
import org.ginnel.gateways.ChoiceId;
import org.ginnel.gateways.OfferWithdrawn;
import org.ginnel.kernel.Actor;
import org.ginnel.kernel.AllowedTo;
import org.ginnel.kernel.Ids;
import org.ginnel.kernel.Obstacle;
import org.ginnel.kernel.Once;
import org.ginnel.kernel.Refusal;
import org.ginnel.register.People;
import org.ginnel.register.People.Person;
import org.ginnel.register.PersonId;
import org.ginnel.register.Role;

/** Officers take an offer back: alone while nobody accepted it, by two of them afterwards. */
@ApplicationScoped
@Transactional
class Revoking extends Office {
    @Inject
    Settling settling;

    @Inject
    People people;

    @AllowedTo(Role.ADMISSIONS_OFFICER)
    Proposal proposal(ChoiceId id) {
        Choice choice = held(id);
        Revocation open = open(id).orElse(null);
        boolean accepted = Stage.ACCEPTED.contains(choice.stage());
        return new Proposal(
                accepted,
                choice.obstaclesTo(Stage.OFFER_WITHDRAWN),
                open == null ? null : open.reason(),
                open == null ? null : open.sentence(),
                open == null ? "" : name(open.proposedBy()),
                open == null ? null : open.proposedOn(),
                open == null
                        ? List.of()
                        : open.obstaclesToDeciding(acting.actor().person()));
    }

    /** At once while it is only an offer; else the proposal a second officer decides on. */
    @Once
    @AllowedTo(Role.ADMISSIONS_OFFICER)
    void revoke(ChoiceId id, RevocationReason reason, String sentence) {
        Choice choice = held(id);
        if (!Stage.ACCEPTED.contains(choice.stage())) {
            Refusal.ifAny(Revocation.obstacles(reason, sentence));
            gone(choice, new Decision(choice).revoke(reason, sentence.strip(), false));
            return;
        }
        Revocation made = Revocation.propose(
                new RevocationId(Ids.next()),
                choice,
                reason,
                sentence,
                acting.actor().person(),
                moment.today());
        applications().add(made);
        applications().write(Map.of("revocation_once", Obstacle.of(DecidingObstacle.PROPOSED_ALREADY)));
        journal.record(made.proposed(choice));
    }

    @Once
    @AllowedTo(Role.ADMISSIONS_OFFICER)
    void approve(ChoiceId id) {
        Choice choice = held(id);
        gone(choice, needed(id).approve(choice, acting.actor().person()));
    }

    @Once
    @AllowedTo(Role.ADMISSIONS_OFFICER)
    void refuse(ChoiceId id) {
        Choice choice = held(id);
        journal.record(needed(id).refuse(choice, acting.actor().person()));
    }

    private void gone(Choice choice, OfferWithdrawn event) {
        journal.record(event);
        letters.today(choice.person());
        if (event.firm() && !choice.interest()) {
            letters.advice(choice.application().reference(), moment.today());
            ApplicationId form = choice.application().id();
            applications().write(Map.of());
            acting.as(Actor.SYSTEM, () -> settling.lost(form));
        }
    }

    private Revocation needed(ChoiceId id) {
        return open(id).orElseThrow(() -> Refusal.of(DecidingObstacle.NOTHING_PROPOSED));
    }

    private Optional<Revocation> open(ChoiceId id) {
        return applications().revocations(id).stream().filter(Revocation::open).findFirst();
    }

    private String name(UUID person) {
        return people.find(new PersonId(person)).map(Person::name).orElse("");
    }

    /** @param reason null while nothing is proposed */
    record Proposal(
            boolean accepted,
            List<Obstacle> cannot,
            RevocationReason reason,
            String sentence,
            String by,
            LocalDate on,
            List<Obstacle> cannotDecide) {}
}
