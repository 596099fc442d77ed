package org.ginnel.gateways.course;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import org.ginnel.gateways.CourseKind;
import org.ginnel.kernel.Texts;
import org.ginnel.kernel.view.Words;
import org.ginnel.register.Gateways;

/** Tells in words what was asked for: "T Level, Digital, up to 5 miles from M14 5TQ". */
@ApplicationScoped
class CourseTelling {
    @Inject
    Gateways gateways;

    String words(CourseAsked asked) {
        List<String> parts = new ArrayList<>();
        if (!asked.get("q").isEmpty()) {
            parts.add("“" + asked.get("q") + "”");
        }
        CourseKind kind = Understanding.kind(asked.get("kind"));
        if (kind != null) {
            parts.add(Texts.of(kind));
        }
        CourseAge.of(asked.get("for")).ifPresent(age -> parts.add(Texts.of(age)));
        gateways.find(asked.get("gateway")).ifPresent(gateway -> parts.add(gateway.name()));
        add(parts, asked, "level", "courses.level.is");
        add(parts, asked, "miles", "courses.miles.within");
        add(parts, asked, "minutes", "courses.minutes.within");
        if (!asked.get("postcode").isEmpty()) {
            parts.add(text("courses.near", asked.get("postcode")));
        }
        if (Understanding.day(asked.get("from")) != null) {
            parts.add(text("courses.from.told", Words.day(Understanding.day(asked.get("from")))));
        }
        if (asked.get("support").equals("yes")) {
            parts.add(text("course.support.offered"));
        }
        if (asked.get("open").equals("yes")) {
            parts.add(text("courses.open"));
        }
        return parts.isEmpty() ? text("courses.anything") : String.join(", ", parts);
    }

    private static void add(List<String> parts, CourseAsked asked, String name, String words) {
        if (asked.number(name) > 0) {
            parts.add(text(words, asked.number(name)));
        }
    }

    private static String text(String key, Object... gaps) {
        return Texts.of("gateways", key, gaps);
    }
}
