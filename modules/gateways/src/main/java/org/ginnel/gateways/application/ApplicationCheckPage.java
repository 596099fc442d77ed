package org.ginnel.gateways.application;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Named;
import java.util.List;
import org.ginnel.kernel.Obstacle;

/** /gateways/application/check: everything once more, then send. */
@Named
@RequestScoped
public class ApplicationCheckPage extends FormPage {
    public String submit() {
        applying.submit();
        return "/gateways/application/receipt?faces-redirect=true";
    }

    public List<Obstacle> getMissing() {
        return form() == null ? List.of() : form().missing();
    }
}
