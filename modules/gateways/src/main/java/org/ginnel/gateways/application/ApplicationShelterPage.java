package org.ginnel.gateways.application;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.ginnel.gateways.PupilId;
import org.ginnel.gateways.Rolls.OnRoll;
import org.ginnel.kernel.Obstacle;

/** /gateways/application/shelter?id=…: no offer of this pupil ends by itself, because somebody talks to her first. */
@Named
@RequestScoped
public class ApplicationShelterPage {
    @Inject
    Sheltering sheltering;

    private OnRoll pupil;
    private Boolean sheltered;

    public void open() {
        getPupil();
    }

    public OnRoll getPupil() {
        if (pupil == null) {
            pupil = sheltering.pupil(id());
        }
        return pupil;
    }

    public boolean isSheltered() {
        if (sheltered == null) {
            sheltered = sheltering.sheltered(id());
        }
        return sheltered;
    }

    public List<Obstacle> getObstacles() {
        return sheltering.obstacles(id());
    }

    public String shelter() {
        sheltering.shelter(id());
        return "/gateways/application/shelter?faces-redirect=true&id=" + id();
    }

    private static PupilId id() {
        return new PupilId(AskedFor.id("id"));
    }
}
