package org.ginnel.gateways.application;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Named;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.ginnel.kernel.Texts;

/** /gateways/application/tasks: the form as a list of things to do. */
@Named
@RequestScoped
public class ApplicationTasksPage extends FormPage {
    @Override
    public String open() {
        form();
        return null;
    }

    public List<? extends Record> getRows() {
        return Arrays.stream(Section.values())
                .map(section -> new Row(
                        Texts.of(section),
                        "/gateways/application/" + section.name().toLowerCase(Locale.ROOT),
                        progress(section)))
                .toList();
    }

    public long getDone() {
        return Arrays.stream(Section.values())
                .filter(section -> progress(section) == Section.Progress.COMPLETE)
                .count();
    }

    public boolean isReady() {
        return form().missing().isEmpty();
    }

    record Row(String label, String path, Section.Progress progress) {}
}
