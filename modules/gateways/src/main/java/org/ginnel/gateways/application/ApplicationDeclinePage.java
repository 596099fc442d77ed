package org.ginnel.gateways.application;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Named;

/** /gateways/application/decline?id=…: say no to an offer. */
@Named
@RequestScoped
public class ApplicationDeclinePage extends OwnChoicePage {
    public String decline() {
        answering.decline(choice());
        return TRACK;
    }
}
