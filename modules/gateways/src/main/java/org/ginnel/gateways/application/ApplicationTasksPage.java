package org.ginnel.gateways.application;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import org.ginnel.kernel.Obstacle;
import org.ginnel.kernel.Texts;

/** /gateways/application/tasks: the form as a list of things to do. */
@Named
@RequestScoped
public class ApplicationTasksPage extends FormPage {
    private static final Set<Section.Progress> DONE =
            EnumSet.of(Section.Progress.COMPLETE, Section.Progress.PREVIOUS_ANSWER);

    @Inject
    CarryingOver carryingOver;

    private List<Obstacle> carrying;

    @Override
    public String open() {
        form();
        return null;
    }

    public String carry() {
        carryingOver.carry();
        return TASKS;
    }

    /** Says something when there is an earlier form: what stands in the way of taking it over, or that nothing does. */
    public String getEarlier() {
        boolean none = getCarrying().stream().anyMatch(one -> one.reason() == ApplicationObstacle.NO_EARLIER_FORM);
        return none ? "" : "earlier";
    }

    public List<Obstacle> getCarrying() {
        if (carrying == null) {
            carrying = carryingOver.obstacles();
        }
        return carrying;
    }

    public List<? extends Record> getRows() {
        return sections()
                .map(section -> new Row(
                        Texts.of(section),
                        "/gateways/application/" + section.name().toLowerCase(Locale.ROOT),
                        progress(section)))
                .toList();
    }

    public long getDone() {
        return sections().filter(section -> DONE.contains(progress(section))).count();
    }

    public long getAll() {
        return sections().count();
    }

    private Stream<Section> sections() {
        return Arrays.stream(Section.values()).filter(section -> section != Section.SCHOOL || !isAdult());
    }

    public boolean isReady() {
        return form().missing().isEmpty();
    }

    record Row(String label, String path, Section.Progress progress) {}
}
