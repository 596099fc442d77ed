package org.ginnel.gateways.caseload;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;

/** /gateways/caseload/guarantee?borough=…: who at 16 or 17 has no offer. Names only of the borough asked for. */
@Named
@RequestScoped
public class CaseloadGuaranteePage {
    @Inject
    Guaranteeing guaranteeing;

    private List<Guaranteeing.Borough> boroughs;
    private List<Guaranteeing.Owed> owed;

    public void open() {
        boroughs();
    }

    public List<? extends Record> getBoroughs() {
        return boroughs();
    }

    /** The borough asked for; null without one. */
    public Record getBorough() {
        return boroughs().stream()
                .filter(one -> one.code().equals(AskedFor.text("borough")))
                .findFirst()
                .orElse(null);
    }

    public List<? extends Record> getOwed() {
        if (owed == null) {
            owed = getBorough() == null ? List.of() : guaranteeing.owed(AskedFor.text("borough"));
        }
        return owed;
    }

    private List<Guaranteeing.Borough> boroughs() {
        if (boroughs == null) {
            boroughs = guaranteeing.boroughs();
        }
        return boroughs;
    }
}
