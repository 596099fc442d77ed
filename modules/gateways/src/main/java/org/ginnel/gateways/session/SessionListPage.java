package org.ginnel.gateways.session;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.ginnel.gateways.SupportServiceId;

/** /gateways/session/list, or with {@code service=} of one service: what can be booked. */
@Named
@RequestScoped
public class SessionListPage {
    @Inject
    Attending attending;

    private List<? extends Record> rows;

    public List<? extends Record> getRows() {
        if (rows == null) {
            rows = Asked.maybe("service")
                    .map(service -> attending.ofService(new SupportServiceId(service)))
                    .orElseGet(attending::coming);
        }
        return rows;
    }
}
