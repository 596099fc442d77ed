package org.ginnel.gateways.explore;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;

/** /gateways/explore/list: the place's gateways. */
@Named
@RequestScoped
public class ExploreListPage {
    @Inject
    Exploring exploring;

    private List<Exploring.Tile> tiles;

    /** An adult of any age is led to the adults' ways. */
    public boolean isAdult() {
        return "adult"
                .equals(FacesContext.getCurrentInstance()
                        .getExternalContext()
                        .getRequestParameterMap()
                        .get("for"));
    }

    public List<? extends Record> getTiles() {
        if (tiles == null) {
            tiles = exploring.tiles();
        }
        return tiles;
    }
}
