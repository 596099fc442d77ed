package org.ginnel.gateways.supported;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.ginnel.kernel.Texts;
import org.ginnel.kernel.view.Choice;

/** /gateways/supported/mine: what helps, said once. */
@Named
@RequestScoped
public class SupportedMinePage {
    @Inject
    Telling telling;

    private String words;
    private List<String> adjustments = List.of();
    private String plan;
    private int read;

    public void open() {
        Optional<Needs> needs = telling.needs();
        needs.ifPresent(said -> {
            words = said.words();
            adjustments = said.adjustments().stream().map(Enum::name).toList();
            plan = said.plan().name();
            read = said.version();
        });
    }

    public boolean isSaid() {
        return telling.needs().isPresent();
    }

    public String save() {
        Set<Adjustment> wanted = EnumSet.noneOf(Adjustment.class);
        adjustments.forEach(one -> wanted.add(Adjustment.valueOf(one)));
        telling.say(words, wanted, plan == null || plan.isBlank() ? null : Plan.valueOf(plan), read);
        return "/gateways/supported/sharing?faces-redirect=true";
    }

    public String forget() {
        telling.forget();
        return "/gateways/supported/mine?faces-redirect=true";
    }

    public List<Choice> getOptions() {
        return Arrays.stream(Adjustment.values())
                .map(one -> Choice.of(one.name(), Texts.of(one)))
                .toList();
    }

    public List<Choice> getPlans() {
        return Arrays.stream(Plan.values())
                .map(one -> Choice.of(one.name(), Texts.of(one)))
                .toList();
    }

    public String getWords() {
        return words;
    }

    public void setWords(String words) {
        this.words = words;
    }

    public List<String> getAdjustments() {
        return adjustments;
    }

    public void setAdjustments(List<String> adjustments) {
        this.adjustments = adjustments == null ? List.of() : adjustments;
    }

    public String getPlan() {
        return plan;
    }

    public void setPlan(String plan) {
        this.plan = plan;
    }

    public int getRead() {
        return read;
    }

    public void setRead(int read) {
        this.read = read;
    }
}
