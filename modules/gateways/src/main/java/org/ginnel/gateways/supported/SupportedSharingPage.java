package org.ginnel.gateways.supported;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.UUID;
import org.ginnel.gateways.ChoiceId;
import org.ginnel.kernel.Refusal;
import org.ginnel.kernel.view.Choice;
import org.ginnel.register.OrganisationId;
import org.ginnel.register.Organisations.Organisation;

/** /gateways/supported/sharing: who may read what helps, provider by provider. */
@Named
@RequestScoped
public class SupportedSharingPage {
    private static final String HERE = "/gateways/supported/sharing?faces-redirect=true";

    @Inject
    Telling telling;

    private UUID choice;
    private UUID named;
    private UUID council;

    public void open() {
        getShared();
    }

    public List<? extends Record> getShared() {
        return telling.shared();
    }

    /** There is something to share. */
    public boolean isSaid() {
        return telling.needs().isPresent();
    }

    public boolean isPlanned() {
        return telling.needs().filter(needs -> needs.plan() == Plan.YES).isPresent()
                && telling.shared().stream().noneMatch(Telling.Shared::named);
    }

    public List<Choice> getChoices() {
        return telling.sharable().stream()
                .map(one -> new Choice(one.choice().value(), one.providerName(), one.course()))
                .toList();
    }

    public List<Choice> getColleges() {
        return choices(telling.namable());
    }

    public String share() {
        telling.share(new ChoiceId(needed(choice)));
        return HERE;
    }

    public List<Choice> getCouncils() {
        return choices(telling.councils());
    }

    public String shareWithCouncil() {
        if (council == null) {
            throw Refusal.of(SupportedObstacle.UNKNOWN_COUNCIL);
        }
        telling.shareWithCouncil(new OrganisationId(council));
        return HERE;
    }

    public String name() {
        telling.name(new OrganisationId(needed(named)));
        return HERE;
    }

    private static UUID needed(UUID chosen) {
        if (chosen == null) {
            throw Refusal.of(SupportedObstacle.UNKNOWN_PROVIDER);
        }
        return chosen;
    }

    private static List<Choice> choices(List<Organisation> organisations) {
        return organisations.stream()
                .map(one -> Choice.of(one.id().value(), one.name()))
                .toList();
    }

    public UUID getChoice() {
        return choice;
    }

    public void setChoice(UUID choice) {
        this.choice = choice;
    }

    public UUID getCouncil() {
        return council;
    }

    public void setCouncil(UUID council) {
        this.council = council;
    }

    public UUID getNamed() {
        return named;
    }

    public void setNamed(UUID named) {
        this.named = named;
    }
}
