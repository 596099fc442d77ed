package org.ginnel.employers.placement;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.UUID;
import org.ginnel.employers.PlacementOfferId;
import org.ginnel.kernel.Dates;
import org.ginnel.kernel.Texts;
import org.ginnel.kernel.view.Choice;

/** Last year's offers once more: the second of two clicks. */
@Named
@RequestScoped
public class PlacementCopyPage {
    @Inject
    Placing placing;

    private List<UUID> chosen;
    private List<PlacementOffers.Row> rows;

    @PostConstruct
    void load() {
        rows = placing.lastYears();
        chosen = rows.stream().map(row -> row.id().value()).toList();
    }

    public String again() {
        placing.again(chosen.stream().map(PlacementOfferId::new).toList());
        return "/employers/placement/list?faces-redirect=true&stage=SUBMITTED";
    }

    public List<Choice> getOffers() {
        return rows.stream()
                .map(row -> new Choice(
                        row.id().value(),
                        row.title(),
                        Texts.of(
                                "employers",
                                "copy.hint",
                                row.places(),
                                Dates.day(row.firstDay().plusWeeks(52)),
                                Dates.day(row.firstDay()))))
                .toList();
    }

    public List<UUID> getChosen() {
        return chosen;
    }

    public void setChosen(List<UUID> chosen) {
        this.chosen = chosen;
    }
}
