package org.ginnel.gateways.application;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import org.ginnel.gateways.ChoiceId;
import org.ginnel.gateways.Cycle;
import org.ginnel.gateways.Cycles;
import org.ginnel.kernel.Acting;
import org.ginnel.kernel.Journal;
import org.ginnel.kernel.Moment;
import org.ginnel.kernel.NotFound;
import org.ginnel.register.Calendars;
import org.ginnel.register.OrganisationId;
import org.ginnel.register.Places;

/** What every activity of a provider's officer needs: which provider, which choices it may hold, and the clock. */
abstract class Office {
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

    /** After a decision: the days to answer may start, and she is told that there is news. */
    void decided(Choice choice) {
        LocalDate replyBy =
                calendars.plusWorkingDays(moment.today(), cycleOf(choice).replyByDays());
        applications().settleReplies(choice.application().id(), replyBy);
        letters.news(choice.person());
    }
}
