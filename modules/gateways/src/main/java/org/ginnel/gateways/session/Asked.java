package org.ginnel.gateways.session;

import jakarta.faces.context.FacesContext;
import java.util.Optional;
import java.util.UUID;
import org.ginnel.kernel.NotFound;

/** What an address asks for. */
final class Asked {
    private Asked() {}

    static Optional<UUID> maybe(String name) {
        return id(FacesContext.getCurrentInstance()
                .getExternalContext()
                .getRequestParameterMap()
                .get(name));
    }

    /** What is no id, is not there. */
    static UUID id() {
        return maybe("id").orElseThrow(NotFound::new);
    }

    static Optional<UUID> id(String text) {
        return text != null && text.matches("(?i)[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}")
                ? Optional.of(UUID.fromString(text))
                : Optional.empty();
    }
}
