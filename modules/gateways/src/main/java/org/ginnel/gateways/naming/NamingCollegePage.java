package org.ginnel.gateways.naming;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;

/** /gateways/naming/college: whom councils have named for the officer's own college. */
@Named
@RequestScoped
public class NamingCollegePage {
    @Inject
    Receiving receiving;

    private List<? extends Record> rows;

    public void open() {
        getRows();
    }

    public List<? extends Record> getRows() {
        if (rows == null) {
            rows = receiving.named();
        }
        return rows;
    }
}
