package org.ginnel.gateways.caseload;

import jakarta.faces.context.FacesContext;
import java.util.Arrays;
import java.util.Optional;
import java.util.UUID;
import org.ginnel.kernel.NotFound;

/** What the address of a page asks for. */
final class AskedFor {
    private AskedFor() {}

    static UUID id(String name) {
        try {
            return UUID.fromString(text(name));
        } catch (IllegalArgumentException noId) {
            throw new NotFound();
        }
    }

    static Optional<Standing> standing() {
        return standing(text("standing"));
    }

    /** The same, of an address that has no page. */
    static Optional<Standing> standing(String asked) {
        return Arrays.stream(Standing.values())
                .filter(one -> one.name().equals(asked))
                .findFirst();
    }

    static String text(String name) {
        String text = FacesContext.getCurrentInstance()
                .getExternalContext()
                .getRequestParameterMap()
                .get(name);
        return text == null ? "" : text;
    }
}
