package org.ginnel.gateways.application;

import jakarta.faces.context.FacesContext;
import java.util.UUID;
import org.ginnel.kernel.NotFound;

/** The id in the address, there from the first phase on: what a page shows decides which buttons it has. */
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
