package org.ginnel.gateways.enrichment;

import jakarta.faces.context.FacesContext;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.ginnel.kernel.NotFound;
import org.ginnel.kernel.view.Words;

/** What an address asks for, as it was typed; never null. */
final class Asked {
    private Asked() {}

    static String of(String name) {
        return FacesContext.getCurrentInstance()
                .getExternalContext()
                .getRequestParameterMap()
                .getOrDefault(name, "");
    }

    static int number(String name) {
        return of(name).matches("[0-9]{1,4}") ? Integer.parseInt(of(name)) : 0;
    }

    /** The id of the page; what is none, is not there. */
    static UUID id() {
        return id(of("id")).orElseThrow(NotFound::new);
    }

    static Optional<UUID> id(String text) {
        return text.matches("(?i)[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}")
                ? Optional.of(UUID.fromString(text))
                : Optional.empty();
    }

    /** The same list, another page of it. */
    static String address(int page) {
        return "/gateways/enrichment/list?"
                + Stream.of("q", "topic", "age", "free", "postcode", "miles")
                        .filter(name -> !of(name).isBlank())
                        .map(name -> name + "=" + Words.encode(of(name)) + "&")
                        .collect(Collectors.joining())
                + "page=" + page;
    }
}
