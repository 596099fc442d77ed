package org.ginnel.gateways.naming;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.ginnel.gateways.NamingId;

/** /gateways/naming/place?id=…: the college a plan names says that the place is hers. */
@Named
@RequestScoped
public class NamingPlacePage {
    @Inject
    Receiving receiving;

    private Receiving.Place place;

    public void open() {
        getPlace();
    }

    public Record getPlace() {
        if (place == null) {
            place = receiving.place(id());
        }
        return place;
    }

    public String confirm() {
        receiving.confirm(id());
        return "/gateways/naming/college?faces-redirect=true";
    }

    private static NamingId id() {
        return new NamingId(AskedFor.id("id"));
    }
}
