package org.ginnel.gateways.application;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Named;
import java.util.List;
import org.ginnel.kernel.Obstacle;

/** /gateways/application/check: everything once more, then send. */
@Named
@RequestScoped
public class ApplicationCheckPage extends FormPage {
    private static final String RECEIPT = "/gateways/application/receipt?faces-redirect=true";

    /** What is sent has its receipt, also for whoever goes back to this page. */
    @Override
    public String open() {
        return isSent() ? RECEIPT : super.open();
    }

    public String submit() {
        applying.submit();
        return RECEIPT;
    }

    public List<Obstacle> getMissing() {
        return form() == null ? List.of() : form().missing();
    }
}
