package org.ginnel.gateways.session;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;

/** /gateways/session/mine: the sessions she booked or waits for. */
@Named
@RequestScoped
public class SessionMinePage {
    @Inject
    Attending attending;

    private List<? extends Record> rows;

    public void open() {
        getRows();
    }

    public List<? extends Record> getRows() {
        if (rows == null) {
            rows = attending.mine();
        }
        return rows;
    }
}
