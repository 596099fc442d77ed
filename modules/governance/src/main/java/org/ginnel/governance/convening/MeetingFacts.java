package org.ginnel.governance.convening;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import org.ginnel.governance.Boards;
import org.ginnel.kernel.Moment;
import org.ginnel.kernel.NotFound;
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
        Boards.Rules rules = rules(meeting);
        return ClearDays.between(
                moment.today(),
                meeting.sitting().day(),
                rules.clearDays(),
                rules.workingDays(),
                calendars::isWorkingDay);
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
