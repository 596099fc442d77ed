package org.ginnel.gateways.naming;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;

/** /gateways/naming/list: the cases of the officer's own council. */
@Named
@RequestScoped
public class NamingListPage {
    @Inject
    Maintaining maintaining;

    private List<? extends Record> rows;

    public void open() {
        getRows();
    }

    public List<? extends Record> getRows() {
        if (rows == null) {
            rows = maintaining.cases();
        }
        return rows;
    }
}
