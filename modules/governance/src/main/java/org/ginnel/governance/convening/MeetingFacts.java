package org.ginnel.governance.convening;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.ginnel.governance.BoardId;
import org.ginnel.governance.Boards;
import org.ginnel.kernel.Moment;
import org.ginnel.kernel.NotFound;
import org.ginnel.kernel.Refusal;
import org.ginnel.register.Calendars;

/** What a meeting needs to know of its surroundings before it can be published: board, days, words in its papers. */
@ApplicationScoped
class MeetingFacts {
    @Inject
    Boards boards;

    @Inject
    Calendars calendars;

    @Inject
    Moment moment;

    @Inject
    PaperBytes store;

    Boards.Rules rules(Meeting meeting) {
        return boards.rulesOn(meeting.board(), meeting.sitting().day()).orElseThrow(NotFound::new);
    }

    /** The clear days left if it were published today. */
    ClearDays days(Meeting meeting) {
        return days(rules(meeting), meeting.sitting().day());
    }

    /** The last day to publish in time; nothing where the bank holidays before the meeting are not known yet. */
    Optional<LocalDate> publishBy(BoardId board, LocalDate day) {
        try {
            return boards.rulesOn(board, day).map(rules -> days(rules, day).lastDay());
        } catch (Refusal holidaysNotKnown) {
            return Optional.empty();
        }
    }

    private ClearDays days(Boards.Rules rules, LocalDate day) {
        return ClearDays.between(moment.today(), day, rules.clearDays(), rules.workingDays(), calendars::isWorkingDay);
    }

    String nameOf(Meeting meeting) {
        return boards.find(meeting.board()).orElseThrow(NotFound::new).name();
    }

    /** What stands in new items and new public papers and perhaps should not be read by everybody. */
    List<Finding> findings(Meeting meeting) {
        List<Finding> found = new ArrayList<>(meeting.agenda().leaksInItems());
        LeakScan scan = new LeakScan(meeting.agenda().exemptWords());
        meeting.agenda()
                .papers()
                .filter(paper -> paper.isPublic() && paper.isNew())
                .flatMap(paper ->
                        scan
                                .findings(
                                        paper.id(),
                                        new Pdf(store.read(paper.current().sha256())).textsWith(paper.title()))
                                .stream())
                .forEach(found::add);
        return found;
    }
}
