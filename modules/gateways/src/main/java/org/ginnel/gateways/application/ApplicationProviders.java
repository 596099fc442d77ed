package org.ginnel.gateways.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import org.ginnel.gateways.ChoiceId;
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

    @Override
    public List<Chosen> choices() {
        return applying.form().map(Form::lines).orElse(List.of()).stream()
                .filter(line -> !over(line))
                .map(line -> new Chosen(
                        line.choice(),
                        line.course().provider(),
                        line.course().title(),
                        line.course().providerName()))
                .toList();
    }

    @Override
    public List<ChoiceId> over() {
        return applying.form().map(Form::lines).orElse(List.of()).stream()
                .filter(ApplicationProviders::over)
                .map(Form.Line::choice)
                .toList();
    }

    private static boolean over(Form.Line line) {
        return line.stage().terminal() && line.stage() != Stage.ENROLLED;
    }
}
