package org.ginnel.gateways.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.ginnel.gateways.ChoiceId;
import org.ginnel.gateways.CourseDirectory;
import org.ginnel.gateways.CourseDirectory.Course;
import org.ginnel.gateways.OfferMoved;
import org.ginnel.gateways.OfferingId;
import org.ginnel.kernel.AllowedTo;
import org.ginnel.kernel.Ids;
import org.ginnel.kernel.NotFound;
import org.ginnel.kernel.Obstacle;
import org.ginnel.kernel.Once;
import org.ginnel.kernel.Refusal;
import org.ginnel.register.Role;

/** An officer asks more of somebody who has accepted, or moves the place: she is asked, and until she agrees nothing changes. */
@ApplicationScoped
@Transactional
class Changing extends Office {
    private static final Map<String, Obstacle> THERE = Map.of(
            "offering_capacity", Obstacle.of(DecidingObstacle.COURSE_FULL),
            "offering_kept", Obstacle.of(DecidingObstacle.PLACES_KEPT),
            "choice_once", Obstacle.of(DecidingObstacle.CHOSEN_THERE_TOO));

    @Inject
    CourseDirectory courses;

    /** The last proposal of this choice; empty without one. */
    @AllowedTo(Role.ADMISSIONS_OFFICER)
    Optional<Proposed> last(ChoiceId id) {
        Choice choice = held(id);
        return changes().of(id).stream()
                .findFirst()
                .map(one -> new Proposed(
                        one.proposedAt(),
                        one.outcome(),
                        one.differences(choice),
                        Optional.ofNullable(one.offering())
                                .flatMap(courses::find)
                                .orElse(null)));
    }

    @Once
    @AllowedTo(Role.ADMISSIONS_OFFICER)
    void propose(MakeOffer command) {
        Choice choice = held(command.choice());
        Refusal.ifAny(choice.obstaclesToOffering(cycleOf(choice), moment.today()));
        ask(
                choice,
                OfferChange.propose(Ids.next(), choice, command, acting.actor().person(), moment.now()));
    }

    private void ask(Choice choice, OfferChange made) {
        changes().add(made);
        applications().write(Map.of("offer_change_once", Obstacle.of(DecidingObstacle.CHANGE_WAITS)));
        journal.record(made.proposed(choice));
        letters.change(choice.person());
    }

    /** Where a choice could be instead: the same course of the provider with another site or start, in the same round. */
    @AllowedTo(Role.ADMISSIONS_OFFICER)
    List<Course> elsewhere(ChoiceId id) {
        Choice choice = held(id);
        Course now = courses.find(choice.offering()).orElseThrow(NotFound::new);
        return courses.find(applications().laterCourses(provider(), moment.today())).stream()
                .filter(one -> !one.id().equals(now.id()) && same(one, now))
                .filter(one -> one.starts().getYear() == now.starts().getYear())
                .toList();
    }

    private static boolean same(Course one, Course other) {
        return one.kind() == other.kind()
                && Objects.equals(one.learnAimRef(), other.learnAimRef())
                && Objects.equals(one.standard(), other.standard())
                && (one.learnAimRef() != null
                        || one.standard() != null
                        || one.title().equals(other.title()));
    }

    /** An offer nobody has taken moves at once and she is told; one that was taken moves when she agrees. */
    @Once
    @AllowedTo(Role.ADMISSIONS_OFFICER)
    void move(ChoiceId id, OfferingId to) {
        Choice choice = held(id);
        Course course = elsewhere(id).stream()
                .filter(one -> one.id().equals(to))
                .findFirst()
                .orElseThrow(() -> new Refusal(
                        List.of(Obstacle.of(DecidingObstacle.SAME_COURSE_NEEDED).at("course"))));
        if (Stage.AGREED.contains(choice.stage())) {
            ask(
                    choice,
                    OfferChange.move(Ids.next(), choice, course, acting.actor().person(), moment.now()));
            return;
        }
        if (choice.stage() != Stage.OFFER) {
            throw Refusal.of(DecidingObstacle.STEP_NOT_POSSIBLE, choice.stage());
        }
        OfferingId from = choice.offering();
        choice.startWith(course.id(), course.starts());
        choice.terms().changed(moment.now());
        applications().write(THERE);
        journal.record(new OfferMoved(id, choice.application().id(), from, course.id()));
        letters.moved(choice.person());
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

    /**
     * @param outcome null while she has not answered
     * @param to where the place would be, null when that stays
     */
    record Proposed(Instant at, ChangeOutcome outcome, List<Difference> differences, Course to) {
        Proposed {
            differences = List.copyOf(differences);
        }
    }
}
