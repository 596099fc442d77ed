package org.ginnel.gateways.application;

import jakarta.faces.context.FacesContext;
import jakarta.faces.event.PhaseId;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import org.ginnel.gateways.application.Form.Line;
import org.ginnel.gateways.application.Section.Progress;
import org.ginnel.kernel.Obstacle;

/** What the pages of one's own form share: the form itself, and the way out when there is none. */
public abstract class FormPage {
    static final String TASKS = "/gateways/application/tasks?faces-redirect=true";

    @Inject
    Applying applying;

    private Form form;
    private boolean asked;

    /** Runs on arrival. Without a form there is nothing to show but how to start one. */
    public String open() {
        return getForm() == null ? TASKS : null;
    }

    public Record getForm() {
        return form();
    }

    final Form form() {
        if (!asked) {
            form = applying.form().orElse(null);
            asked = true;
        }
        return form;
    }

    public List<? extends Record> getLines() {
        return form() == null ? List.of() : form().lines();
    }

    final Optional<Line> line(String choice) {
        return form() == null
                ? Optional.empty()
                : form().lines().stream()
                        .filter(line -> line.choice().toString().equals(choice))
                        .findFirst();
    }

    /** Nothing can be written any more. Asked while a page is drawn, never while posted words are read. */
    public boolean isLocked() {
        return FacesContext.getCurrentInstance().getCurrentPhaseId() == PhaseId.RENDER_RESPONSE
                && form() != null
                && !form().blocked().isEmpty();
    }

    /** From 19 on nobody is asked for a school. */
    public boolean isAdult() {
        return form() != null && form().adult();
    }

    public boolean isSent() {
        return form() != null && form().sent();
    }

    public List<Obstacle> getBlocked() {
        return form() == null ? List.of() : form().blocked();
    }

    final Progress progress(Section section) {
        return switch (section) {
            case ABOUT -> form().about().progress();
            case SCHOOL -> form().school().progress();
            case SUPPORT -> form().help().need() == null ? Progress.NOT_STARTED : Progress.COMPLETE;
            case STATEMENT -> form().statement().progress();
            case CHOICES -> form().lines().isEmpty() ? Progress.NOT_STARTED : Progress.COMPLETE;
        };
    }
}
