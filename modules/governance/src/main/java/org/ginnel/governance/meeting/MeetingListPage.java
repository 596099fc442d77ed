package org.ginnel.governance.meeting;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.ginnel.kernel.Moment;

/** /governance/meeting/list: meetings to come and past, as published. */
@Named
@RequestScoped
public class MeetingListPage {
    @Inject
    Reading reading;

    @Inject
    Moment moment;

    private List<PublicMeeting> coming;
    private List<PublicMeeting> past;

    public List<PublicMeeting> getComing() {
        if (coming == null) {
            coming = reading.from(moment.today());
        }
        return coming;
    }

    public List<PublicMeeting> getPast() {
        if (past == null) {
            past = reading.before(moment.today());
        }
        return past;
    }
}
