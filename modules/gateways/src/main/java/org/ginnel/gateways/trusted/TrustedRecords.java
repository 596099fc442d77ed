package org.ginnel.gateways.trusted;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import org.ginnel.gateways.Consents;
import org.ginnel.gateways.OwnRecords;
import org.ginnel.kernel.Texts;

/** Who gets a copy of her meetings: hers to read, and to take back with everything else she shares. */
@ApplicationScoped
class TrustedRecords implements OwnRecords, Consents {
    private static final String TITLE = "trusted.title";

    @Inject
    Trusting trusting;

    @Override
    public List<Part> own() {
        List<Line> lines = trusting.trusted().stream()
                .map(one -> new Line(one.name(), one.mail()))
                .toList();
        return lines.isEmpty()
                ? List.of()
                : List.of(new Part("trusted", Texts.of("gateways", TITLE), "/gateways/trusted/mine", lines));
    }

    @Override
    public List<Consent> given() {
        return trusting.trusted().stream()
                .map(one -> new Consent(one.id().toString(), Texts.of("gateways", "trusted.consent"), one.name()))
                .toList();
    }

    @Override
    public void withdraw(String id) {
        trusting.trusted().stream()
                .map(TrustedAdult.Shown::id)
                .filter(one -> one.toString().equals(id))
                .forEach(trusting::withdraw);
    }
}
