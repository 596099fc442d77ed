package org.ginnel.gateways.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.ginnel.gateways.Consents;
import org.ginnel.gateways.OwnRecords;
import org.ginnel.kernel.Texts;

/** What the application keeps of its own young person, and the one thing of it that she can share or not. */
@ApplicationScoped
class ApplicationRecords implements OwnRecords, Consents {
    private static final String SUPPORT = "application-support";

    @Inject
    Applying applying;

    @Override
    public List<Part> own() {
        return applying.form().map(ApplicationRecords::parts).orElse(List.of());
    }

    private static List<Part> parts(Form form) {
        List<Part> parts = new ArrayList<>();
        parts.add(part(
                "about",
                List.of(
                        line("called", form.about().called()),
                        line("born", form.about().born()),
                        line("postcode", form.about().postcode()),
                        line("phone", form.about().phone()))));
        parts.add(part(
                "school",
                List.of(
                        line("school", form.school().name()),
                        line("year", form.school().year()))));
        parts.add(part(
                "support",
                List.of(
                        line("need", form.help().need()),
                        line("words", form.help().words()))));
        parts.add(part("statement", List.of(line("statement", form.statement().words()))));
        parts.add(part(
                "choices",
                form.lines().stream()
                        .map(line -> new Line(
                                line.course().title() + ", " + line.course().providerName(), Texts.of(line.stage())))
                        .toList()));
        return parts;
    }

    @Override
    public List<Consent> given() {
        Optional<Form> shared = applying.form().filter(form -> form.help().shared());
        return shared.isEmpty() ? List.of() : List.of(new Consent(SUPPORT, text("consent"), text("consent.with")));
    }

    @Override
    public void withdraw(String id) {
        if (SUPPORT.equals(id)) {
            applying.form()
                    .map(Form::help)
                    .filter(Form.Help::shared)
                    .ifPresent(help -> applying.ask(help.need(), help.words(), false, help.version()));
        }
    }

    private static Part part(String code, List<Line> lines) {
        return new Part("application-" + code, text("part." + code), "/gateways/application/" + code, lines);
    }

    private static Line line(String what, Object value) {
        return Line.of(text("line." + what), value);
    }

    private static String text(String key) {
        return Texts.of("gateways", "mydata.application." + key);
    }
}
