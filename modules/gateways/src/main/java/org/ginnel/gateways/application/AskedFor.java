package org.ginnel.gateways.application;

import jakarta.faces.context.FacesContext;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.ginnel.gateways.ChoiceId;
import org.ginnel.kernel.NotFound;

/** The id in the address, there from the first phase on: what a page shows decides which buttons it has. */
final class AskedFor {
    private AskedFor() {}

    static UUID id(String name) {
        String text = FacesContext.getCurrentInstance()
                .getExternalContext()
                .getRequestParameterMap()
                .get(name);
        return parsed(text);
    }

    /** The ids of the boxes that were ticked. */
    static List<ChoiceId> ticked(String name) {
        String[] all = FacesContext.getCurrentInstance()
                .getExternalContext()
                .getRequestParameterValuesMap()
                .getOrDefault(name, new String[0]);
        return Arrays.stream(all)
                .distinct()
                .map(text -> new ChoiceId(parsed(text)))
                .toList();
    }

    /** The filter of a queue, as its address says it. */
    static Filter filter() {
        return filter(FacesContext.getCurrentInstance().getExternalContext().getRequestParameterMap());
    }

    /** The same, of an address that has no page. */
    static Filter filter(Map<String, String> asked) {
        return new Filter(
                Boolean.parseBoolean(asked.get("decided")),
                asked.get("q"),
                asked.get("course"),
                DecidingWords.known(Stage.class, asked.get("stage")),
                Boolean.parseBoolean(asked.get("late")));
    }

    private static UUID parsed(String text) {
        try {
            return UUID.fromString(text == null ? "" : text);
        } catch (IllegalArgumentException noId) {
            throw new NotFound();
        }
    }
}
