package org.ginnel.gateways.session;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;

/** /gateways/sessions/list: every session, for those who arrange them. */
@Named
@RequestScoped
public class SessionsListPage {
    @Inject
    Arranging arranging;

    public List<? extends Record> getRows() {
        return arranging.all();
    }
}
