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
        String asked = text("standing");
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
