package org.ginnel.gateways.caseload;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.ginnel.gateways.NudgeId;

/** /gateways/caseload/approve?id=…: a second person looks at a reminder to many. */
@Named
@RequestScoped
public class CaseloadApprovePage {
    @Inject
    Nudging nudging;

    private Waiting waiting;

    public void open() {
        getWaiting();
    }

    public String approve() {
        nudging.approve(id());
        return "/home?faces-redirect=true";
    }

    public String stop() {
        nudging.stop(id());
        return "/home?faces-redirect=true";
    }

    public Record getWaiting() {
        if (waiting == null) {
            waiting = nudging.waiting(id());
        }
        return waiting;
    }

    private static NudgeId id() {
        return new NudgeId(AskedFor.id("id"));
    }
}
