package org.ginnel.gateways.mbacc;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/** /gateways/mbacc/plans: one's own plans. */
@Named
@RequestScoped
public class MbaccPlansPage {
    @Inject
    Planning planning;

    @Inject
    Award award;

    private List<Row> rows;

    public void open() {
        getRows();
    }

    public List<Row> getRows() {
        if (rows == null) {
            rows = planning.plans().stream()
                    .map(plan -> new Row(
                            plan.id().value(),
                            plan.name(),
                            award.picked(plan.options()).options().stream()
                                    .map(Subjects.Subject::name)
                                    .toList(),
                            plan.changed()))
                    .toList();
        }
        return rows;
    }

    public record Row(UUID id, String name, List<String> options, Instant changed) {}
}
