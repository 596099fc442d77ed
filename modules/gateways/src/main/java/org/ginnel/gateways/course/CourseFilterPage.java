package org.ginnel.gateways.course;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.ginnel.gateways.CourseKind;
import org.ginnel.kernel.Texts;
import org.ginnel.register.Gateways;

/** The search form of courses: what can be chosen, and what was. Everything asked for stands in the address. */
@Named
@RequestScoped
public class CourseFilterPage {
    @Inject
    Understanding understanding;

    @Inject
    Gateways gateways;

    private final CourseAsked asked = CourseParams.asked();

    /** As it was typed, by the names of the address. */
    public Map<String, String> getTyped() {
        return asked.words();
    }

    public List<Pick> getGateways() {
        return Pick.of(gateways.all(), asked.get("gateway"), Gateways.Gateway::code, Gateways.Gateway::name);
    }

    public List<Pick> getKinds() {
        return Pick.of(Arrays.asList(CourseKind.values()), asked.get("kind"), Enum::name, Texts::of);
    }

    public List<Pick> getAges() {
        return Pick.of(Arrays.asList(CourseAge.values()), asked.get("for"), CourseAge::word, Texts::of);
    }

    public List<Pick> getLevels() {
        return numbers(Understanding.LEVELS, "level", "courses.level.is");
    }

    public List<Pick> getMiles() {
        return numbers(Understanding.MILES, "miles", "courses.miles.within");
    }

    public List<Pick> getMinutes() {
        return numbers(Understanding.MINUTES, "minutes", "courses.minutes.within");
    }

    private List<Pick> numbers(List<Integer> all, String name, String words) {
        return Pick.of(
                all,
                asked.get(name),
                number -> Integer.toString(number),
                number -> Texts.of("gateways", words, number));
    }

    public boolean isTravelKnown() {
        return understanding.travel().known();
    }

    public Record getTravel() {
        return understanding.travel();
    }

    public boolean isSupport() {
        return asked.get("support").equals("yes");
    }

    public boolean isOpen() {
        return asked.get("open").equals("yes");
    }

    /** Whether something of the further choices was made, so that they are shown. */
    public boolean isMore() {
        return List.of("level", "minutes", "from", "support", "open").stream()
                .anyMatch(name -> !asked.get(name).isEmpty());
    }
}
