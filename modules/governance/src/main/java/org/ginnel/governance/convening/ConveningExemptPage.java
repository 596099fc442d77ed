package org.ginnel.governance.convening;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.annotation.RequestParameterMap;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Map;
import org.ginnel.governance.MeetingId;
import org.ginnel.kernel.NotFound;

/** /governance/convening/exempt: an exempt item for who is named to it. */
@Named
@RequestScoped
public class ConveningExemptPage {
    @Inject
    Perusing perusing;

    @Inject
    @RequestParameterMap
    Map<String, String> asked;

    private MeetingId id;
    private ItemId item;
    private ExemptView view;

    @PostConstruct
    void load() {
        id = Addressed.meeting(asked.get("id"));
        item = Addressed.id(asked.get("item")).map(ItemId::new).orElseThrow(NotFound::new);
        view = perusing.read(id, item);
    }

    public void open() {
        view.papers();
    }

    public ExemptView getView() {
        return view;
    }

    /** Where the papers lie; the id of one goes behind it. */
    public String getFolder() {
        return "/governance/convening/file/" + id + "/" + item + "/";
    }
}
