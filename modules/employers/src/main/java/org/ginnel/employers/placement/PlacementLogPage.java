package org.ginnel.employers.placement;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.ginnel.employers.PlacementKind;
import org.ginnel.employers.PlacementOfferId;
import org.ginnel.register.OrganisationId;

/** One screen: an offer is logged, changed or copied. */
@Named
@RequestScoped
public class PlacementLogPage {
    @Inject
    Placing placing;

    private PlacementForm form = new PlacementForm();
    private PlacementOfferId changed;
    private PlacementOfferId copied;
    private Placing.Beginning now;
    private Placing.Offering offering;
    private OrganisationId employer;

    @PostConstruct
    void begin() {
        changed = Asked.offer("id");
        copied = Asked.offer("copy");
        PlacementOfferId firm = Asked.offer("employer");
        offering = placing.offering(changed == null ? copied : changed, firm == null ? null : firm.value());
        placing.beginning(changed, copied, offering.firm().value()).ifPresentOrElse(this::continueWith, this::start);
    }

    public String log() {
        return shown(changed == null ? placing.log(wish()) : placing.change(changed, form.getVersion(), wish()));
    }

    public String keep() {
        return shown(placing.keep(wish()));
    }

    /** Mine over what somebody else wrote meanwhile, if it is still what the page showed beside mine. */
    public String overwrite() {
        return shown(placing.change(changed, form.getSeen(), wish()));
    }

    /** Just before the page is drawn again: what the offer says by now. */
    public void look() {
        if (changed != null && FacesContext.getCurrentInstance().isPostback()) {
            now = placing.beginning(changed, null, employer.value()).orElseThrow();
            form.setSeen(now.version());
        }
    }

    private LogPlacement wish() {
        return form.wish(employer);
    }

    private static String shown(PlacementOfferId id) {
        return "/employers/placement/show?faces-redirect=true&id=" + id;
    }

    private void continueWith(Placing.Beginning beginning) {
        form = PlacementForm.of(beginning.wish());
        employer = beginning.wish().employer();
        now = beginning;
        form.setVersion(now.version());
        if (changed == null && copied == null) {
            form.startAfresh();
        }
    }

    private void start() {
        employer = offering.firm();
        form.suggest(offering);
    }

    public PlacementForm getForm() {
        return form;
    }

    /** Whether somebody changed the offer since this form was opened. */
    public boolean isStale() {
        return changed != null && form.getVersion() != now.version();
    }

    /** What differs between the words typed here and those kept now. */
    public List<Difference> getDifferences() {
        return isStale() ? Difference.between(wish(), now.wish(), offering::site) : List.of();
    }

    public boolean isChange() {
        return changed != null;
    }

    /** What the offer says by now, and who wrote it. */
    public Placing.Beginning getNow() {
        return now;
    }

    public Placing.Offering getOffering() {
        return offering;
    }

    public PlacementKind[] getKinds() {
        return PlacementKind.values();
    }

    public Access[] getFacets() {
        return Access.values();
    }
}
