package org.ginnel.gateways.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import org.ginnel.gateways.ChosenProviders;
import org.ginnel.register.OrganisationId;

/** The providers of her own choices, each once. */
@ApplicationScoped
class ApplicationProviders implements ChosenProviders {
    @Inject
    Applying applying;

    @Override
    public List<OrganisationId> chosen() {
        return applying.form().map(Form::lines).orElse(List.of()).stream()
                .map(line -> line.course().provider())
                .distinct()
                .toList();
    }
}
