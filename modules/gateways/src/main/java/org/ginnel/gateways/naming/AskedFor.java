package org.ginnel.gateways.naming;

import jakarta.faces.context.FacesContext;
import java.util.UUID;
import org.ginnel.kernel.NotFound;

/** What the address of a page asks for: an id, or there is no such page. */
final class AskedFor {
    private AskedFor() {}

    static UUID id(String name) {
        UUID found = maybe(name);
        if (found == null) {
            throw new NotFound();
        }
        return found;
    }

    /** Null when the address has none. */
    static UUID maybe(String name) {
        String text = FacesContext.getCurrentInstance()
                .getExternalContext()
                .getRequestParameterMap()
                .getOrDefault(name, "");
        return text.matches("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}") ? UUID.fromString(text) : null;
    }
}
