package org.ginnel.gateways.clearing;

import jakarta.faces.context.FacesContext;
import java.util.UUID;
import org.ginnel.kernel.NotFound;

/** What the address of a page asks for. */
final class AskedFor {
    private AskedFor() {}

    static UUID id(String name) {
        String text = FacesContext.getCurrentInstance()
                .getExternalContext()
                .getRequestParameterMap()
                .get(name);
        try {
            return UUID.fromString(text == null ? "" : text);
        } catch (IllegalArgumentException noId) {
            throw new NotFound();
        }
    }
}
