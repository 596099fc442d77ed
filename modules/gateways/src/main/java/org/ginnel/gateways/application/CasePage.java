package org.ginnel.gateways.application;

import jakarta.inject.Inject;
import org.ginnel.gateways.ChoiceId;

/** What the pages about one choice sent to a provider share. */
public abstract class CasePage {
    @Inject
    Deciding deciding;

    private Case found;

    public void open() {
        found();
    }

    public Record getFound() {
        return found();
    }

    Case found() {
        if (found == null) {
            found = deciding.open(choice());
        }
        return found;
    }

    ChoiceId choice() {
        return new ChoiceId(AskedFor.id("id"));
    }

    String again() {
        return "/gateways/deciding/choice?faces-redirect=true&id=" + choice();
    }
}
