package org.ginnel.gateways.supported;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;

/** /gateways/supported/list: who shares what helps with my provider. */
@Named
@RequestScoped
public class SupportedListPage {
    @Inject
    Heeding heeding;

    private List<? extends Record> rows;

    public List<? extends Record> getRows() {
        if (rows == null) {
            rows = heeding.sharing();
        }
        return rows;
    }
}
