package org.ginnel.gateways.supported;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import org.ginnel.gateways.Consents;
import org.ginnel.gateways.NeedShareId;
import org.ginnel.gateways.OwnRecords;
import org.ginnel.kernel.Texts;

/** What she said helps, and whom she lets read it: for herself alone. */
@ApplicationScoped
class SupportedRecords implements OwnRecords, Consents {
    @Inject
    Telling telling;

    @Override
    public List<Part> own() {
        return telling.needs()
                .map(needs -> List.of(new Part(
                        "supported",
                        Texts.of("gateways", "supported.title"),
                        "/gateways/supported/mine",
                        List.of(
                                Line.of(Texts.of("gateways", "supported.words"), needs.words()),
                                Line.of(
                                        Texts.of("gateways", "supported.adjustments"),
                                        needs.adjustments().stream()
                                                .map(Texts::of)
                                                .collect(Collectors.joining(", "))),
                                Line.of(Texts.of("gateways", "supported.plan"), needs.plan())))))
                .orElse(List.of());
    }

    @Override
    public List<Consent> given() {
        return telling.shared().stream()
                .map(share ->
                        new Consent(share.id().toString(), Texts.of("gateways", "supported.consent"), share.with()))
                .toList();
    }

    @Override
    public void withdraw(String id) {
        telling.shared().stream()
                .map(Telling.Shared::id)
                .filter(share -> share.equals(known(id)))
                .forEach(telling::withdraw);
    }

    private static NeedShareId known(String id) {
        return id.matches("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}") ? new NeedShareId(UUID.fromString(id)) : null;
    }
}
