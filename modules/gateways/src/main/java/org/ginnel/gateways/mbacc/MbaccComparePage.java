package org.ginnel.gateways.mbacc;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.ginnel.gateways.PlanId;
import org.ginnel.register.Gateways;

/** /gateways/mbacc/compare?id=…&id=…: one's own plans side by side, gateway by gateway. */
@Named
@RequestScoped
public class MbaccComparePage {
    private static final int MOST = 4;

    @Inject
    Planning planning;

    @Inject
    Award award;

    @Inject
    Gateways gateways;

    private List<Planning.Kept> plans;

    public void open() {
        getPlans();
    }

    /** A plan that is not one's own, or not there, answers as it does everywhere: not found. */
    private List<Planning.Kept> plans() {
        if (plans == null) {
            plans = MbaccParams.ids().stream()
                    .limit(MOST)
                    .map(id -> planning.plan(new PlanId(id)))
                    .toList();
        }
        return plans;
    }

    public List<Column> getPlans() {
        return plans().stream()
                .map(plan -> new Column(plan.id().value(), plan.name(), names(plan)))
                .toList();
    }

    public boolean isTooMany() {
        return MbaccParams.ids().size() > MOST;
    }

    public List<Row> getRows() {
        List<List<Opening>> openings = plans().stream()
                .map(plan -> award.picked(plan.options()).openings())
                .toList();
        List<Row> rows = new ArrayList<>();
        for (Gateways.Gateway gateway : gateways.all()) {
            List<Cell> cells = new ArrayList<>();
            for (int i = 0; i < openings.size(); i++) {
                cells.add(new Cell(plans().get(i).name(), optionsFor(gateway, openings.get(i))));
            }
            rows.add(new Row(gateway.code(), gateway.name(), cells));
        }
        return rows;
    }

    private static List<String> optionsFor(Gateways.Gateway gateway, List<Opening> openings) {
        return openings.stream()
                .filter(opening -> opening.gateway().code().equals(gateway.code()))
                .flatMap(opening -> opening.options().stream())
                .toList();
    }

    private List<String> names(Planning.Kept plan) {
        return award.picked(plan.options()).options().stream()
                .map(Subjects.Subject::name)
                .toList();
    }

    public record Column(UUID id, String name, List<String> options) {}

    public record Row(String code, String gateway, List<Cell> cells) {}

    public record Cell(String plan, List<String> options) {}
}
