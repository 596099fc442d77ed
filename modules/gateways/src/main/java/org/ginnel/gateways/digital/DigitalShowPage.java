package org.ginnel.gateways.digital;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/** /gateways/digital/show: her levels, area by area, and what to try next. */
@Named
@RequestScoped
public class DigitalShowPage {
    @Inject
    Assessing assessing;

    private Assessing.Profile profile;

    public void open() {
        getProfile();
    }

    public Record getProfile() {
        if (profile == null) {
            profile = assessing.profile();
        }
        return profile;
    }

    public String forget() {
        assessing.forget();
        return "/gateways/digital/show?faces-redirect=true";
    }
}
