package org.ginnel.gateways.application;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Named;
import java.util.UUID;
import org.ginnel.gateways.ChoiceId;

/** /gateways/application/choices: the chosen courses in her order. */
@Named
@RequestScoped
public class ApplicationChoicesPage extends FormPage {
    private static final String HERE = "/gateways/application/choices?faces-redirect=true";

    public String prefer(UUID choice) {
        applying.prefer(new ChoiceId(choice));
        return HERE;
    }

    public String remove(UUID choice) {
        applying.remove(new ChoiceId(choice));
        return HERE;
    }

    public long getFree() {
        return Math.max(0, form().limit() - form().slots());
    }
}
