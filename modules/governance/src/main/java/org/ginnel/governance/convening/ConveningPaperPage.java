package org.ginnel.governance.convening;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.annotation.RequestParameterMap;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Map;
import org.ginnel.governance.MeetingId;
import org.ginnel.kernel.NotFound;
import org.ginnel.kernel.files.FileIntake;

/** /governance/convening/paper: brings a paper to an item; or clears, replaces, takes out, withdraws one. */
@Named
@RequestScoped
public class ConveningPaperPage {
    @Inject
    Convening convening;

    @Inject
    Publishing publishing;

    @Inject
    FileIntake intake;

    @Inject
    @RequestParameterMap
    Map<String, String> asked;

    private final PaperForm form = new PaperForm();
    private MeetingId id;
    private AgendaView.ItemView item;
    private AgendaView.PaperView paper;

    @PostConstruct
    void load() {
        id = Addressed.meeting(asked.get("id"));
        item = convening.agenda(id).items().stream()
                .filter(each -> each.id().toString().equals(asked.get("item")))
                .findFirst()
                .orElseThrow(NotFound::new);
        if (asked.get("paper") != null) {
            paper = item.papers().stream()
                    .filter(each -> each.id().toString().equals(asked.get("paper")))
                    .findFirst()
                    .orElseThrow(NotFound::new);
        }
    }

    /** Asked by the page first: loading the bean has refused whoever may not. */
    public void open() {}

    public String attach() {
        convening.attach(id, item.id(), form.draft(item.exemption() != null, form.take(intake, "file")));
        return back();
    }

    public String replace() {
        convening.replace(id, paper.id(), form.take(intake, "betterFile"));
        return back();
    }

    public String give() {
        convening.clear(id, paper.id(), true);
        return back();
    }

    public String refuse() {
        convening.clear(id, paper.id(), false);
        return back();
    }

    public String meant() {
        publishing.contactsMeant(id, paper.id());
        return back();
    }

    public String remove() {
        convening.removePaper(id, paper.id());
        return back();
    }

    public String withdraw() {
        publishing.withdraw(id, paper.id(), form.getReason());
        return back();
    }

    private String back() {
        return "/governance/convening/agenda?faces-redirect=true&id=" + id + "&item=" + item.id();
    }

    public AgendaView.ItemView getItem() {
        return item;
    }

    public AgendaView.PaperView getPaper() {
        return paper;
    }

    /** The name of a file that came with this form before it was refused; null when none did. */
    public String getKept() {
        ChosenFile kept = PaperForm.kept();
        return kept == null ? null : kept.name();
    }

    public PaperForm getForm() {
        return form;
    }
}
