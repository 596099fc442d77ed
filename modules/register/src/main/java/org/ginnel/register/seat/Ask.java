package org.ginnel.register.seat;

import jakarta.faces.context.FacesContext;
import java.util.Optional;
import java.util.UUID;
import org.ginnel.kernel.NotFound;

/** What the address of a page asks for. */
final class Ask {
    private Ask() {}

    /** The person the page is about. */
    static UUID person() {
        return Optional.ofNullable(id("id")).orElseThrow(NotFound::new);
    }

    /** The id given under this name; null when there is none or it is no id. */
    static UUID id(String name) {
        String text = FacesContext.getCurrentInstance()
                .getExternalContext()
                .getRequestParameterMap()
                .get(name);
        return text != null && text.matches("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}") ? UUID.fromString(text) : null;
    }
}
