package org.ginnel.gateways.course;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.ginnel.gateways.OfferingId;
import org.ginnel.kernel.NotFound;
import org.ginnel.kernel.view.Choice;
import org.ginnel.register.Gateways;

/** /gateways/internship/edit?id=…: put a supported internship on offer, say it anew, end it; without id a new one. */
@Named
@RequestScoped
public class InternshipEditPage {
    private static final String LIST = "/gateways/internship/list?faces-redirect=true";

    @Inject
    Interning interning;

    @Inject
    Gateways gateways;

    private Interning.Own known;
    private InternshipForm form = new InternshipForm();

    public void open() {
        if (known() != null) {
            form = InternshipForm.of(known());
        } else {
            interning.internships();
        }
    }

    public String save() {
        OfferingId id = id();
        if (id == null) {
            interning.publish(form.command());
        } else {
            interning.change(id, form.command());
        }
        return LIST;
    }

    public String end() {
        interning.end(Optional.ofNullable(id()).orElseThrow(NotFound::new));
        return LIST;
    }

    /** Null for a new one. */
    public Record getKnown() {
        return known();
    }

    public InternshipForm getForm() {
        return form;
    }

    public List<Choice> getSites() {
        return interning.sites().stream()
                .map(site -> Choice.of(
                        site.id(), site.postcode() == null ? site.name() : site.name() + ", " + site.postcode()))
                .toList();
    }

    public List<Choice> getGatewayChoices() {
        return gateways.all().stream()
                .map(one -> Choice.of(one.code(), one.name()))
                .toList();
    }

    private Interning.Own known() {
        if (known == null && id() != null) {
            known = interning.internship(id());
        }
        return known;
    }

    private static OfferingId id() {
        String text = FacesContext.getCurrentInstance()
                .getExternalContext()
                .getRequestParameterMap()
                .getOrDefault("id", "");
        if (text.isEmpty()) {
            return null;
        }
        if (!text.matches("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}")) {
            throw new NotFound();
        }
        return new OfferingId(UUID.fromString(text));
    }
}
