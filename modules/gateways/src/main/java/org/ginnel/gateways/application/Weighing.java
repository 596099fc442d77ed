package org.ginnel.gateways.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;
import org.ginnel.gateways.ChoiceId;
import org.ginnel.kernel.AllowedTo;
import org.ginnel.kernel.Journal;
import org.ginnel.kernel.Moment;
import org.ginnel.kernel.Obstacle;
import org.ginnel.kernel.Once;
import org.ginnel.register.Role;

/** Whether what was said beside a no helped: told by her, counted for her provider, read without names by the secretariat. */
@ApplicationScoped
@Transactional
class Weighing {
    @Inject
    EntityManager em;

    @Inject
    Mine mine;

    @Inject
    Moment moment;

    @Inject
    Journal journal;

    /** What she said; nothing when she has not. */
    @AllowedTo(Role.YOUNG_PERSON)
    Optional<Said> said(ChoiceId id) {
        mine.with(applications(), id);
        return feedbacks().find(id).map(one -> new Said(one.helpful(), one.words()));
    }

    @AllowedTo(Role.YOUNG_PERSON)
    List<Obstacle> obstacles(ChoiceId id) {
        return Feedback.obstaclesToSaying(mine.with(applications(), id).choice(id));
    }

    @Once
    @AllowedTo(Role.YOUNG_PERSON)
    void say(ChoiceId id, Boolean helpful, String words) {
        Choice choice = mine.with(applications(), id).choice(id);
        Optional<Feedback> known = feedbacks().find(id);
        Feedback feedback = known.orElseGet(() -> new Feedback(choice));
        journal.record(feedback.say(choice, helpful, words, moment.now()));
        if (known.isEmpty()) {
            feedbacks().add(feedback);
        }
    }

    /** How many of those the officer's college said no to; nothing while fewer than five have answered. */
    @AllowedTo(Role.ADMISSIONS_OFFICER)
    Optional<Feedbacks.Counts> counts() {
        return feedbacks().counts();
    }

    @AllowedTo(Role.SECRETARY)
    List<Said> words() {
        return feedbacks().words();
    }

    private Feedbacks feedbacks() {
        return () -> em;
    }

    private Applications applications() {
        return new Applications_(em);
    }

    /** @param words null when nothing was written */
    record Said(Boolean helpful, String words) {}
}
