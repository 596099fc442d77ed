package org.ginnel.gateways.mbacc;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/**
 * /gateways/mbacc/shared?link=…: a plan as a trusted adult reads it. Shows the plan and nothing of whose it is; kept by
 * no cache and no search engine; reading changes nothing.
 */
@Named
@RequestScoped
public class MbaccSharedPage {
    @Inject
    Planning planning;

    @Inject
    Award award;

    private SubjectPlans.Shown shown;

    /** A link that is not good gets a page that says what may have happened, whoever asks and whatever was wrong. */
    public void open() {
        var answer = FacesContext.getCurrentInstance().getExternalContext();
        answer.setResponseHeader("X-Robots-Tag", "noindex, nofollow");
        answer.setResponseHeader("Cache-Control", "no-store");
        shown = planning.shown(MbaccParams.word("link")).orElse(null);
        if (shown == null) {
            answer.setResponseStatus(404);
        }
    }

    public Record getShown() {
        return shown;
    }

    public Record getPicked() {
        return award.picked(shown.options());
    }
}
