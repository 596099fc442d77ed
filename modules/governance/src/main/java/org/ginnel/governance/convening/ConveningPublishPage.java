package org.ginnel.governance.convening;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.annotation.RequestParameterMap;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Map;
import org.ginnel.governance.MeetingId;

/** /governance/convening/publish: what would go out, what stands in its way, and the button that lets it out. */
@Named
@RequestScoped
public class ConveningPublishPage {
    @Inject
    Publishing publishing;

    @Inject
    @RequestParameterMap
    Map<String, String> asked;

    private MeetingId id;
    private PublishView view;
    private String reason;

    @PostConstruct
    void load() {
        id = Addressed.meeting(asked.get("id"));
        view = publishing.look(id);
    }

    public void open() {
        view.days();
    }

    public String publish() {
        publishing.publish(id, seen());
        return "/governance/convening/agenda?faces-redirect=true&id=" + id;
    }

    public String propose() {
        publishing.propose(id, seen());
        return "/governance/convening/publish?faces-redirect=true&id=" + id;
    }

    public String cancel() {
        publishing.cancel(id, reason);
        return "/governance/convening/agenda?faces-redirect=true&id=" + id;
    }

    public String postpone() {
        publishing.postpone(id, reason);
        return "/governance/convening/agenda?faces-redirect=true&id=" + id;
    }

    /** The revision that stands on the page: what somebody added meanwhile does not slip out with it. */
    private int seen() {
        String seen = asked.getOrDefault("seen", "");
        return seen.matches("[0-9]{1,8}") ? Integer.parseInt(seen) : -1;
    }

    public PublishView getView() {
        return view;
    }

    public boolean isReady() {
        return view.obstacles().isEmpty();
    }

    public boolean isProposable() {
        return view.mayPropose() && !view.proposed();
    }

    public boolean isEnough() {
        return view.days().enough();
    }

    public int getClear() {
        return view.days().got();
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }
}
