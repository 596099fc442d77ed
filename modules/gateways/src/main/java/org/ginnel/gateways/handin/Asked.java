package org.ginnel.gateways.handin;

import jakarta.faces.context.FacesContext;
import java.util.UUID;
import org.ginnel.gateways.ProviderFileId;
import org.ginnel.kernel.NotFound;

/** What the address of a page asks for. */
final class Asked {
    private Asked() {}

    static FileKind kind() {
        return FileKind.called(text("kind")).orElse(FileKind.RESULTS);
    }

    static ProviderFileId id() {
        try {
            return new ProviderFileId(UUID.fromString(text("id")));
        } catch (IllegalArgumentException noId) {
            throw new NotFound();
        }
    }

    private static String text(String name) {
        String text = FacesContext.getCurrentInstance()
                .getExternalContext()
                .getRequestParameterMap()
                .get(name);
        return text == null ? "" : text;
    }
}
