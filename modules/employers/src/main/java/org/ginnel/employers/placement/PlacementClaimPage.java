package org.ginnel.employers.placement;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.UUID;
import org.ginnel.employers.PlaceId;
import org.ginnel.employers.PlacementOfferId;
import org.ginnel.kernel.Obstacle;
import org.ginnel.kernel.view.Choice;
import org.ginnel.register.PersonId;

/** A provider takes a place for one of its students, and allocates it or gives it back. */
@Named
@RequestScoped
public class PlacementClaimPage {
    @Inject
    Claiming claiming;

    private PlacementOfferId id;
    private OfferView offer;
    private List<Choice> students;
    private UUID student;

    @PostConstruct
    void load() {
        id = Asked.offer();
        offer = claiming.look(id);
        students = claiming.students().stream()
                .map(one -> Choice.of(one.person().value(), one.name()))
                .toList();
    }

    public String claim() {
        claiming.claim(id, student == null ? null : new PersonId(student));
        return again();
    }

    public String allocate(UUID place) {
        claiming.allocate(id, new PlaceId(place));
        return again();
    }

    public String release(UUID place) {
        claiming.release(id, new PlaceId(place));
        return again();
    }

    private String again() {
        return "/employers/placement/claim?faces-redirect=true&id=" + id;
    }

    public OfferView getOffer() {
        return offer;
    }

    public List<Obstacle> getObstacles() {
        return claiming.obstacles(id);
    }

    public boolean isOpen() {
        return getObstacles().isEmpty() && offer.free() > 0;
    }

    /** The provider's own places on this offer. */
    public List<OfferView.PlaceLine> getMine() {
        return offer.places().stream().filter(OfferView.PlaceLine::mine).toList();
    }

    public List<Choice> getStudents() {
        return students;
    }

    public UUID getStudent() {
        return student;
    }

    public void setStudent(UUID student) {
        this.student = student;
    }
}
