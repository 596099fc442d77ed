package org.ginnel.governance.convening;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.annotation.RequestParameterMap;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Map;
import org.ginnel.governance.MeetingId;

/** /governance/convening/notice: the chair records why an agenda may go out at short notice. */
@Named
@RequestScoped
public class ConveningNoticePage {
    @Inject
    Publishing publishing;

    @Inject
    @RequestParameterMap
    Map<String, String> asked;

    private MeetingId id;
    private NoticeView view;
    private String reason;

    @PostConstruct
    void load() {
        id = Addressed.meeting(asked.get("id"));
        view = publishing.notice(id);
    }

    public void open() {
        view.days();
    }

    public String allow() {
        publishing.allowShortNotice(id, reason);
        return "/governance/convening/notice?faces-redirect=true&id=" + id;
    }

    public NoticeView getView() {
        return view;
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
