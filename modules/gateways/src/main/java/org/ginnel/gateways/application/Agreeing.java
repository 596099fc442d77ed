package org.ginnel.gateways.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.ginnel.gateways.ChoiceId;
import org.ginnel.gateways.CourseDirectory;
import org.ginnel.gateways.CourseDirectory.Course;
import org.ginnel.kernel.AllowedTo;
import org.ginnel.kernel.Journal;
import org.ginnel.kernel.Moment;
import org.ginnel.kernel.Obstacle;
import org.ginnel.kernel.Once;
import org.ginnel.kernel.Refusal;
import org.ginnel.register.Role;

/** The young person is asked whether a place she has accepted may ask for more. Saying no keeps it as it was. */
@ApplicationScoped
@Transactional
class Agreeing {
    /** What a course without room, or one she has chosen too, answers: then everything stays as it is. */
    static final Map<String, Obstacle> THERE = Map.of(
            "offering_capacity", Obstacle.of(ApplicationObstacle.NO_ROOM_THERE),
            "offering_kept", Obstacle.of(ApplicationObstacle.NO_ROOM_THERE),
            "choice_once", Obstacle.of(ApplicationObstacle.CHOSEN_AGAIN));

    @Inject
    EntityManager em;

    @Inject
    Mine mine;

    @Inject
    Moment moment;

    @Inject
    Journal journal;

    @Inject
    CourseDirectory courses;

    /** What is asked, side by side with what was agreed, and when the offer last changed. */
    @AllowedTo(Role.YOUNG_PERSON)
    Look look(ChoiceId id) {
        Choice choice = choice(id);
        Optional<OfferChange> open =
                open(id).filter(one -> one.obstaclesToAgreeing(choice).isEmpty());
        return new Look(
                choice.terms().changedAt(),
                open.map(OfferChange::proposedAt).orElse(null),
                open.map(one -> one.differences(choice)).orElse(List.of()),
                open.map(OfferChange::offering).flatMap(courses::find).orElse(null));
    }

    /** The own places a college wants to change. */
    @AllowedTo(Role.YOUNG_PERSON)
    List<ChoiceId> waiting() {
        return mine.form(applications()).map(Application::inOrder).orElse(List.of()).stream()
                .filter(choice -> open(choice.id())
                        .filter(one -> one.obstaclesToAgreeing(choice).isEmpty())
                        .isPresent())
                .map(Choice::id)
                .toList();
    }

    @Once
    @AllowedTo(Role.YOUNG_PERSON)
    void agree(ChoiceId id) {
        Choice choice = choice(id);
        var agreed = needed(id).agree(choice, moment.now());
        applications().write(THERE);
        journal.record(agreed);
    }

    @Once
    @AllowedTo(Role.YOUNG_PERSON)
    void keep(ChoiceId id) {
        Choice choice = choice(id);
        journal.record(needed(id).refuse(choice, moment.now()));
    }

    private OfferChange needed(ChoiceId id) {
        return open(id).orElseThrow(() -> Refusal.of(DecidingObstacle.CHANGE_ENDED));
    }

    private Optional<OfferChange> open(ChoiceId id) {
        return new OfferChanges_(em).of(id).stream().filter(OfferChange::open).findFirst();
    }

    private Choice choice(ChoiceId id) {
        return mine.with(applications(), id).choice(id);
    }

    private Applications applications() {
        return new Applications_(em);
    }

    /**
     * @param changedAt null when the offer is as it was made
     * @param askedAt null when nothing is asked
     * @param to where the place would be, null when that stays
     */
    record Look(Instant changedAt, Instant askedAt, List<Difference> differences, Course to) {
        Look {
            differences = List.copyOf(differences);
        }
    }
}
