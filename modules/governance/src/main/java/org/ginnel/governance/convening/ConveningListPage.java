package org.ginnel.governance.convening;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;

/** /governance/convening/list: the secretary's meetings. */
@Named
@RequestScoped
public class ConveningListPage {
    @Inject
    Convening convening;

    private List<MeetingRow> coming;
    private List<MeetingRow> past;

    @PostConstruct
    void load() {
        coming = convening.coming();
        past = convening.past();
    }

    /** Asked by the page first: whoever may not read it is told so before anything is written. */
    public void open() {
        coming.size();
    }

    public List<MeetingRow> getComing() {
        return coming;
    }

    public List<MeetingRow> getPast() {
        return past;
    }
}
