package org.ginnel.gateways.enrichment;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/** /gateways/moderating/intake?id=…: what a file would do, or did; and what of it was left out, with the reason. */
@Named
@RequestScoped
public class ModeratingIntakePage {
    @Inject
    Receiving receiving;

    private Receiving.Checked checked;

    public Record getChecked() {
        if (checked == null) {
            checked = receiving.check(Asked.id());
        }
        return checked;
    }

    /** What it did once it was applied, what it would do before. */
    public Record getCounts() {
        getChecked();
        return isApplied() ? checked.list().counts() : checked.counts();
    }

    public boolean isApplied() {
        getChecked();
        return checked.list().appliedAt() != null;
    }

    public String apply() {
        receiving.apply(Asked.id());
        return "/gateways/moderating/intake?faces-redirect=true&id=" + Asked.id();
    }
}
