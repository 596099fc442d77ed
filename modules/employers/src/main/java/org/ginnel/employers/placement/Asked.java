package org.ginnel.employers.placement;

import jakarta.faces.context.FacesContext;
import java.util.UUID;
import org.ginnel.employers.PlacementOfferId;
import org.ginnel.kernel.NotFound;

/** What the address asks for. */
final class Asked {
    private Asked() {}

    static String text(String name) {
        return FacesContext.getCurrentInstance()
                .getExternalContext()
                .getRequestParameterMap()
                .get(name);
    }

    /** Null without the parameter; an id that is none answers like one that does not exist. */
    static PlacementOfferId offer(String name) {
        String text = text(name);
        if (text == null || text.isBlank()) {
            return null;
        }
        try {
            return new PlacementOfferId(UUID.fromString(text));
        } catch (IllegalArgumentException noId) {
            throw new NotFound();
        }
    }

    static PlacementOfferId offer() {
        PlacementOfferId id = offer("id");
        if (id == null) {
            throw new NotFound();
        }
        return id;
    }
}
