package org.ginnel.gateways.course;

import jakarta.faces.context.FacesContext;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;

/** What an address carries: the search, the page of it, and the courses that were ticked. */
final class CourseParams {
    private static final int MOST = 20;

    private CourseParams() {}

    static CourseAsked asked() {
        return new CourseAsked(
                FacesContext.getCurrentInstance().getExternalContext().getRequestParameterMap());
    }

    static int page() {
        String page = FacesContext.getCurrentInstance()
                .getExternalContext()
                .getRequestParameterMap()
                .getOrDefault("page", "");
        return page.matches("[0-9]{1,4}") ? Integer.parseInt(page) : 0;
    }

    /** In the order of the address, each once; what is no id is left out. */
    static List<UUID> ids() {
        String[] words = FacesContext.getCurrentInstance()
                .getExternalContext()
                .getRequestParameterValuesMap()
                .get("id");
        return words == null
                ? List.of()
                : Arrays.stream(words)
                        .flatMap(CourseParams::id)
                        .distinct()
                        .limit(MOST)
                        .toList();
    }

    private static Stream<UUID> id(String word) {
        try {
            return Stream.of(UUID.fromString(word));
        } catch (IllegalArgumentException noId) {
            return Stream.empty();
        }
    }
}
