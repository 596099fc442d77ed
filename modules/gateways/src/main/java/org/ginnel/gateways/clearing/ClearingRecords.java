package org.ginnel.gateways.clearing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.stream.Collectors;
import org.ginnel.gateways.Consents;
import org.ginnel.gateways.OwnRecords;
import org.ginnel.kernel.Texts;

/** That she lets colleges ask her and who did, in her own data; and the consent among the others, to be taken back. */
@ApplicationScoped
class ClearingRecords implements OwnRecords, Consents {
    private static final String ID = "clearing";

    @Inject
    Consenting consenting;

    @Override
    public List<Part> own() {
        List<Line> lines = consenting.received().stream()
                .map(one -> new Line(one.course().title() + ", " + one.course().providerName(), Texts.of(one.stage())))
                .toList();
        return lines.isEmpty() && !consenting.standing().given()
                ? List.of()
                : List.of(new Part(ID, text("title"), "/gateways/clearing/mine", lines));
    }

    @Override
    public List<Consent> given() {
        Consenting.Standing standing = consenting.standing();
        String parts = standing.parts().stream().map(Texts::of).collect(Collectors.joining(", "));
        return standing.given()
                ? List.of(
                        new Consent(ID, text("consent") + (parts.isEmpty() ? "" : ": " + parts), text("consent.with")))
                : List.of();
    }

    @Override
    public void withdraw(String id) {
        if (ID.equals(id)) {
            consenting.leave();
        }
    }

    private static String text(String key) {
        return Texts.of("gateways", "clearing." + key);
    }
}
