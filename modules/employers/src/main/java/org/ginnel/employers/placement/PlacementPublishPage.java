package org.ginnel.employers.placement;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.ginnel.employers.PlacementOfferId;
import org.ginnel.kernel.Obstacle;
import org.ginnel.kernel.view.Choice;

/** The chair or the secretariat opens a verified offer: to all, or to one provider first. */
@Named
@RequestScoped
public class PlacementPublishPage {
    @Inject
    Publishing publishing;

    private PlacementOfferId id;
    private OfferView offer;
    private UUID provider;
    private LocalDate window;

    @PostConstruct
    void load() {
        id = Asked.offer();
        offer = publishing.look(id);
    }

    public String publish() {
        publishing.publish(id, new Publication(provider, window));
        return "/employers/placement/show?faces-redirect=true&id=" + id;
    }

    public String clearText() {
        publishing.clearText(id);
        return "/employers/placement/publish?faces-redirect=true&id=" + id;
    }

    public OfferView getOffer() {
        return offer;
    }

    public boolean isHeld() {
        return offer.story().textReview() == TextReview.HELD;
    }

    public List<Obstacle> getObstacles() {
        return publishing.obstacles(id);
    }

    public List<Choice> getProviders() {
        return publishing.providers().stream()
                .map(one -> Choice.of(one.id().value(), one.name()))
                .toList();
    }

    public UUID getProvider() {
        return provider;
    }

    public void setProvider(UUID provider) {
        this.provider = provider;
    }

    public LocalDate getWindow() {
        return window;
    }

    public void setWindow(LocalDate window) {
        this.window = window;
    }
}
