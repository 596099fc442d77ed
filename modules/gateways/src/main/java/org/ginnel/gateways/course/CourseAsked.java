package org.ginnel.gateways.course;

import jakarta.faces.context.FacesContext;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.ginnel.kernel.view.Words;

/** What the address of the list asks for, as it was typed; never null. */
final class CourseAsked {
    private CourseAsked() {}

    static String of(String name) {
        return FacesContext.getCurrentInstance()
                .getExternalContext()
                .getRequestParameterMap()
                .getOrDefault(name, "");
    }

    static int number(String name) {
        return of(name).matches("[0-9]{1,4}") ? Integer.parseInt(of(name)) : 0;
    }

    /** The same list, another page of it. */
    static String address(int page) {
        return "/gateways/course/list?"
                + Stream.of("gateway", "kind", "q", "postcode", "miles")
                        .filter(name -> !of(name).isBlank())
                        .map(name -> name + "=" + Words.encode(of(name)) + "&")
                        .collect(Collectors.joining())
                + "page=" + page;
    }
}
