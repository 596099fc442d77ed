package org.ginnel.register.place;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.ginnel.register.Places.Place;

/** What the place is made of: its boroughs as a map and a table, and where its data comes from. */
@Named
@RequestScoped
public class PlaceShowPage {
    @Inject
    Locating locating;

    public Place getPlace() {
        return locating.current();
    }

    public String getViewBox() {
        return locating.map().viewBox();
    }

    public List<?> getBoroughs() {
        return locating.map().outlines();
    }

    public List<?> getSources() {
        return locating.sources();
    }
}
