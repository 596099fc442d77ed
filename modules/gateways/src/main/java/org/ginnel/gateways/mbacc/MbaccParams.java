package org.ginnel.gateways.mbacc;

import jakarta.faces.context.FacesContext;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.ginnel.kernel.NotFound;

/** What the address carries: subjects that are ticked, and ids. */
final class MbaccParams {
    private static final int MOST = 40;

    private MbaccParams() {}

    /** Codes as they were sent; those no subject has do nothing. */
    static List<String> subjects() {
        return values("s");
    }

    static String word(String name) {
        return FacesContext.getCurrentInstance()
                .getExternalContext()
                .getRequestParameterMap()
                .get(name);
    }

    /** The one id a page is about. */
    static UUID id() {
        return ids().stream().findFirst().orElseThrow(NotFound::new);
    }

    static List<UUID> ids() {
        return values("id").stream().flatMap(MbaccParams::uuid).distinct().toList();
    }

    private static Stream<UUID> uuid(String word) {
        try {
            return Stream.of(UUID.fromString(word));
        } catch (IllegalArgumentException noId) {
            return Stream.empty();
        }
    }

    private static List<String> values(String name) {
        String[] words = FacesContext.getCurrentInstance()
                .getExternalContext()
                .getRequestParameterValuesMap()
                .get(name);
        return words == null ? List.of() : Arrays.stream(words).limit(MOST).toList();
    }
}
