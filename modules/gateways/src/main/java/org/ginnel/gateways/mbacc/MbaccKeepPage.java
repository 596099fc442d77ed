package org.ginnel.gateways.mbacc;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.ginnel.gateways.PlanId;
import org.ginnel.kernel.view.Choice;

/** /gateways/mbacc/keep?s=… keeps a new plan, ?id=… changes one. Asking changes nothing; the button does. */
@Named
@RequestScoped
public class MbaccKeepPage {
    @Inject
    Planning planning;

    @Inject
    Award award;

    private final boolean change = MbaccParams.word("id") != null;
    private Planning.Kept plan;
    private String name;
    private List<String> options;

    public void open() {
        planning.plans();
        plan();
    }

    private Planning.Kept plan() {
        if (change && plan == null) {
            plan = planning.plan(new PlanId(MbaccParams.id()));
        }
        return plan;
    }

    public String keep() {
        PlanId id;
        if (change) {
            id = plan().id();
            planning.change(id, name, getOptions());
        } else {
            id = planning.keep(name, getOptions());
        }
        return "/gateways/mbacc/plan?faces-redirect=true&id=" + id;
    }

    public boolean isChange() {
        return change;
    }

    public String getBack() {
        return change ? "/gateways/mbacc/plan?id=" + MbaccParams.id() : "/gateways/mbacc/choose";
    }

    public List<Choice> getChoices() {
        return award.subjects().options().stream()
                .map(subject ->
                        new Choice(subject.code(), subject.name(), String.join(", ", award.gatewaysOf(subject))))
                .toList();
    }

    public String getName() {
        return name == null && change ? plan().name() : name;
    }

    public void setName(String name) {
        this.name = name == null ? "" : name;
    }

    public List<String> getOptions() {
        if (options == null) {
            options = change
                    ? plan().options()
                    : award.picked(MbaccParams.subjects()).options().stream()
                            .map(Subjects.Subject::code)
                            .toList();
        }
        return options;
    }

    public void setOptions(List<String> options) {
        this.options = options;
    }
}
