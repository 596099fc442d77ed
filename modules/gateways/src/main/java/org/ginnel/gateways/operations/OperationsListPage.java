package org.ginnel.gateways.operations;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/** /gateways/operations/list: states that can never be, and are. */
@Named
@RequestScoped
public class OperationsListPage {
    @Inject
    Detecting detecting;

    private Detecting.Report report;

    public void open() {
        getReport();
    }

    public Record getReport() {
        if (report == null) {
            report = detecting.report();
        }
        return report;
    }
}
