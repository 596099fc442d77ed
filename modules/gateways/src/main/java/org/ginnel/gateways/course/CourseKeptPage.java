package org.ginnel.gateways.course;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.ginnel.gateways.SavedSearchId;

/** /gateways/course/kept: one's own searches, to run again or to delete. */
@Named
@RequestScoped
public class CourseKeptPage {
    @Inject
    Searching searching;

    @Inject
    CourseTelling telling;

    private List<Row> rows;

    public void open() {
        getRows();
    }

    public List<Row> getRows() {
        if (rows == null) {
            rows = searching.kept().stream()
                    .map(kept -> new Row(
                            kept.id().value(),
                            telling.words(kept.asked()),
                            kept.asked().address(0),
                            kept.since()))
                    .toList();
        }
        return rows;
    }

    public String forget(UUID id) {
        searching.forget(new SavedSearchId(id));
        return "/gateways/course/kept?faces-redirect=true";
    }

    public record Row(UUID id, String words, String address, Instant since) {}
}
