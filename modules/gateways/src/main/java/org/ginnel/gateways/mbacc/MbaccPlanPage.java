package org.ginnel.gateways.mbacc;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.UUID;
import org.ginnel.gateways.PlanId;
import org.ginnel.gateways.PlanShareId;
import org.ginnel.kernel.Config;
import org.ginnel.kernel.Texts;
import org.ginnel.kernel.view.Choice;

/** /gateways/mbacc/plan?id=…: one's own plan, what it opens, and the links by which others read it. */
@Named
@RequestScoped
public class MbaccPlanPage {
    @Inject
    Planning planning;

    @Inject
    Award award;

    private Planning.Kept plan;
    private Integer days = Planning.lengths().get(1);
    private String link;

    public void open() {
        getPlan();
    }

    public Record getPlan() {
        return plan();
    }

    private Planning.Kept plan() {
        if (plan == null) {
            plan = planning.plan(new PlanId(MbaccParams.id()));
        }
        return plan;
    }

    public Record getPicked() {
        return award.picked(plan().options());
    }

    public List<? extends Record> getLinks() {
        return planning.links(plan().id());
    }

    /** Shows the page again with the link on it: it cannot be shown another time. */
    public void share() {
        link = Config.here().link("/gateways/mbacc/shared?link=" + planning.share(plan().id(), days));
    }

    public String withdraw(UUID share) {
        planning.withdraw(new PlanShareId(share));
        return "/gateways/mbacc/plan?faces-redirect=true&id=" + plan().id();
    }

    public String delete() {
        planning.delete(plan().id());
        return "/gateways/mbacc/plans?faces-redirect=true";
    }

    public String getLink() {
        return link;
    }

    public List<Choice> getLengths() {
        return Planning.lengths().stream()
                .map(many -> Choice.of(many, Texts.of("gateways", "plan.share.days", many)))
                .toList();
    }

    public Integer getDays() {
        return days;
    }

    public void setDays(Integer days) {
        this.days = days;
    }
}
