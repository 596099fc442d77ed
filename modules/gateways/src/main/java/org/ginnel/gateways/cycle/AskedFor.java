package org.ginnel.gateways.cycle;

import jakarta.faces.context.FacesContext;
import java.util.Arrays;
import java.util.UUID;
import org.ginnel.kernel.NotFound;

/** What the address of a page asks for: an id or a word of an enum, or there is no such page. */
final class AskedFor {
    private AskedFor() {}

    static UUID id(String name) {
        try {
            return UUID.fromString(text(name));
        } catch (IllegalArgumentException noId) {
            throw new NotFound();
        }
    }

    static TimetableDay day(String name) {
        String asked = text(name);
        return Arrays.stream(TimetableDay.values())
                .filter(day -> day.name().equals(asked))
                .findFirst()
                .orElseThrow(NotFound::new);
    }

    private static String text(String name) {
        String text = FacesContext.getCurrentInstance()
                .getExternalContext()
                .getRequestParameterMap()
                .get(name);
        return text == null ? "" : text;
    }
}
