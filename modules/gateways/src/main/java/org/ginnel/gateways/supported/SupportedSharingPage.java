package org.ginnel.gateways.supported;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.UUID;
import org.ginnel.kernel.Refusal;
import org.ginnel.kernel.view.Choice;
import org.ginnel.register.OrganisationId;
import org.ginnel.register.Organisations.Organisation;

/** /gateways/supported/sharing: who may read what helps, provider by provider. */
@Named
@RequestScoped
public class SupportedSharingPage {
    @Inject
    Telling telling;

    private UUID provider;
    private UUID named;

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

    public List<Choice> getProviders() {
        return choices(telling.sharable());
    }

    public List<Choice> getColleges() {
        return choices(telling.namable());
    }

    public String share() {
        return with(provider, false);
    }

    public String name() {
        return with(named, true);
    }

    private String with(UUID chosen, boolean byPlan) {
        if (chosen == null) {
            throw Refusal.of(SupportedObstacle.UNKNOWN_PROVIDER);
        }
        telling.share(new OrganisationId(chosen), byPlan);
        return "/gateways/supported/sharing?faces-redirect=true";
    }

    private static List<Choice> choices(List<Organisation> organisations) {
        return organisations.stream()
                .map(one -> Choice.of(one.id().value(), one.name()))
                .toList();
    }

    public UUID getProvider() {
        return provider;
    }

    public void setProvider(UUID provider) {
        this.provider = provider;
    }

    public UUID getNamed() {
        return named;
    }

    public void setNamed(UUID named) {
        this.named = named;
    }
}
