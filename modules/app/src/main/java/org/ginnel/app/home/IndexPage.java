package org.ginnel.app.home;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.ginnel.register.Gateways;
import org.ginnel.register.Places;

/** The first page: what the place offers and where to begin. */
@Named
@RequestScoped
public class IndexPage {
    @Inject
    Gateways gateways;

    @Inject
    Places places;

    public List<Gateways.Gateway> getGateways() {
        return gateways.all();
    }

    public String getPlace() {
        return places.current().name();
    }
}
