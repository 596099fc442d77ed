package org.ginnel.employers.placement;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
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
    private int current;
    private OfferStage stage;
    private List<Difference> differences = List.of();
    private Placing.Offering offering;
    private OrganisationId employer;

    @PostConstruct
    void begin() {
        changed = Asked.offer("id");
        PlacementOfferId firm = Asked.offer("employer");
        offering = placing.offering(firm == null ? null : firm.value());
        placing.beginning(changed, Asked.offer("copy"), offering.firm().value())
                .ifPresentOrElse(this::continueWith, this::start);
    }

    public String log() {
        return shown(changed == null ? placing.log(wish()) : placing.change(changed, form.getVersion(), wish()));
    }

    public String keep() {
        return shown(placing.keep(wish()));
    }

    /** Mine over what somebody else wrote meanwhile; the page showed both. */
    public String overwrite() {
        return shown(placing.change(changed, current, wish()));
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
        current = beginning.version();
        stage = beginning.stage();
        form.setVersion(current);
        if (changed == null && Asked.offer("copy") == null) {
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
        return changed != null && form.getVersion() != current;
    }

    /** What differs between the words typed here and those kept now. */
    public List<Difference> getDifferences() {
        if (isStale() && differences.isEmpty()) {
            differences = Difference.between(
                    wish(),
                    placing.beginning(changed, null, employer.value())
                            .orElseThrow()
                            .wish());
        }
        return differences;
    }

    public boolean isChange() {
        return changed != null;
    }

    public OfferStage getStage() {
        return stage;
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
