package org.ginnel.gateways.application;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.ginnel.gateways.ApplicationId;
import org.ginnel.gateways.ChoiceId;
import org.ginnel.gateways.Cycle;
import org.ginnel.gateways.Cycles;
import org.ginnel.kernel.Acting;
import org.ginnel.kernel.Actor;
import org.ginnel.kernel.Journal;
import org.ginnel.kernel.Moment;
import org.ginnel.kernel.NotFound;
import org.ginnel.kernel.Obstacle;
import org.ginnel.register.Calendars;
import org.ginnel.register.OrganisationId;
import org.ginnel.register.Places;

/** What every activity of a provider's officer needs: which provider, which choices it may hold, and the clock. */
abstract class Office {
    /** What a course without room answers. */
    static final Map<String, Obstacle> FULL = Map.of(
            "offering_capacity", Obstacle.of(DecidingObstacle.COURSE_FULL),
            "offering_kept", Obstacle.of(DecidingObstacle.PLACES_KEPT));

    @Inject
    EntityManager em;

    @Inject
    Acting acting;

    @Inject
    Moment moment;

    @Inject
    Journal journal;

    @Inject
    Letters letters;

    @Inject
    Cycles cycles;

    @Inject
    Calendars calendars;

    @Inject
    Places places;

    @Inject
    Settling settling;

    Applications applications() {
        return new Applications_(em);
    }

    OrganisationId provider() {
        return new OrganisationId(acting.actor().scope());
    }

    /** A choice sent to the officer's own provider; any other and one that does not exist answer alike. */
    Choice held(ChoiceId id) {
        return applications().sentTo(provider(), id);
    }

    Cycle cycleOf(Choice choice) {
        return cycles.find(choice.application().cycle()).orElseThrow(NotFound::new);
    }

    int setting(String key, int otherwise) {
        return places.setting(key).map(Integer::parseInt).orElse(otherwise);
    }

    /** The place is confirmed, she is told, and her backup goes to somebody who needs it. */
    void sure(Choice choice) {
        confirmed(choice).ifPresent(form -> {
            applications().write(Map.of());
            acting.as(Actor.SYSTEM, () -> settling.kept(List.of(form)));
        });
    }

    /** @return the form whose backup is free now; none for an apprenticeship, which leaves the places alone */
    Optional<ApplicationId> confirmed(Choice choice) {
        journal.record(new TakenPlace(choice).confirm());
        letters.news(choice.person());
        return choice.interest()
                ? Optional.empty()
                : Optional.of(choice.application().id());
    }

    /** After a decision: the days to answer may start, and she is told that there is news. */
    void decided(Choice choice) {
        LocalDate replyBy =
                calendars.plusWorkingDays(moment.today(), cycleOf(choice).replyByDays());
        applications().settleReplies(choice.application().id(), replyBy);
        letters.news(choice.person());
    }
}
