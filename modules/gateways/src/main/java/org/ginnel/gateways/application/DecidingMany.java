package org.ginnel.gateways.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.ginnel.gateways.ChoiceId;
import org.ginnel.kernel.AllowedTo;
import org.ginnel.kernel.DomainEvent;
import org.ginnel.kernel.Obstacle;
import org.ginnel.kernel.Once;
import org.ginnel.kernel.Refusal;
import org.ginnel.kernel.Texts;
import org.ginnel.register.People;
import org.ginnel.register.People.Person;
import org.ginnel.register.Role;

/** The same decision for many choices at once: what can be done is done, what cannot is reported line by line. */
@ApplicationScoped
@Transactional
class DecidingMany extends Office {
    @Inject
    People people;

    @Once
    @AllowedTo(Role.ADMISSIONS_OFFICER)
    Report reject(List<ChoiceId> ids, RejectionReason reason, String sentence) {
        Refusal.ifAny(new Reject(null, reason, sentence).obstacles());
        return each(
                ids, Choice::obstaclesToRejecting, choice -> choice.reject(new Reject(choice.id(), reason, sentence)));
    }

    @Once
    @AllowedTo(Role.ADMISSIONS_OFFICER)
    Report waitlist(List<ChoiceId> ids, Likelihood likelihood) {
        if (likelihood == null) {
            throw new Refusal(
                    List.of(Obstacle.of(DecidingObstacle.NO_LIKELIHOOD).at("likelihood")));
        }
        return each(
                ids,
                choice -> new Decision(choice).obstaclesToWaitlisting(room(choice)),
                choice -> new Decision(choice).waitlist(likelihood, room(choice)));
    }

    /** Without conditions, as far as there is room: the first ticked come first. */
    @Once
    @AllowedTo(Role.ADMISSIONS_OFFICER)
    Report offer(List<ChoiceId> ids) {
        return each(ids, this::obstaclesToOffering, choice -> {
            var made = choice.offer(new MakeOffer(choice.id(), List.of()), cycleOf(choice), moment.today());
            applications().write(FULL);
            return made;
        });
    }

    private List<Obstacle> obstaclesToOffering(Choice choice) {
        List<Obstacle> found = new ArrayList<>(choice.obstaclesTo(Stage.OFFER));
        found.addAll(choice.obstaclesToOffering(cycleOf(choice), moment.today()));
        if (found.isEmpty() && room(choice) <= 0) {
            found.add(Obstacle.of(DecidingObstacle.COURSE_FULL));
        }
        return found;
    }

    private Report each(
            List<ChoiceId> ids, Function<Choice, List<Obstacle>> obstacles, Function<Choice, DomainEvent> verb) {
        if (ids.isEmpty()) {
            throw Refusal.of(DecidingObstacle.NOTHING_CHOSEN_HERE);
        }
        int done = 0;
        List<String> refused = new ArrayList<>();
        for (ChoiceId id : ids) {
            Choice choice = held(id);
            List<Obstacle> found = obstacles.apply(choice);
            if (found.isEmpty()) {
                journal.record(verb.apply(choice));
                decided(choice);
                done++;
            } else {
                refused.add(line(choice, found.get(0)));
            }
        }
        return new Report(done, refused);
    }

    private String line(Choice choice, Obstacle why) {
        String name = people.find(choice.person()).map(Person::name).orElse("");
        return choice.application().reference() + ", " + name + ": " + Texts.of(why);
    }

    private int room(Choice choice) {
        return applications().roomFor(choice.id());
    }

    /** @param refused one line for each choice left as it was, with the reason */
    record Report(Integer done, List<String> refused) {}
}
