package org.ginnel.gateways.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import org.ginnel.kernel.Journal;
import org.ginnel.kernel.Moment;

/** Meetings that nobody needs any more, because the choice they are about has gone on without them. */
@ApplicationScoped
class CallingOff {
    @Inject
    Moment moment;

    @Inject
    Journal journal;

    @Inject
    Letters letters;

    /** She did it herself or is told by another mail; whoever she lets have a copy is told here. */
    void known(Applications applications, Choice choice) {
        off(applications, choice).ifPresent(one -> letters.interviewNeedless(choice.person(), one.starts()));
    }

    /** Nothing else tells her: the mail does, and never why. */
    void unasked(Applications applications, Choice choice) {
        off(applications, choice).ifPresent(one -> letters.interviewOff(choice.person(), one.starts()));
    }

    /** One that is still to come; one that was held stays as it was. */
    private Optional<Interview.Meeting> off(Applications applications, Choice choice) {
        if (Stage.MEETING.contains(choice.stage())) {
            return Optional.empty();
        }
        Optional<Interview> ahead = applications.interviews(choice.id()).stream()
                .filter(one -> one.ahead(moment.now()))
                .findFirst();
        ahead.ifPresent(one -> {
            one.cancel(moment.now());
            journal.record(one.cancelled(choice));
        });
        return ahead.map(Interview::meeting);
    }
}
