package org.ginnel.register.organisation;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.UUID;
import org.ginnel.kernel.Acting;
import org.ginnel.kernel.AllowedTo;
import org.ginnel.kernel.NotFound;
import org.ginnel.register.Places;

/** One organisation: numbers, sites, what came before and after, and where this is known from. */
@Named
@RequestScoped
public class OrganisationShowPage {
    @Inject
    Looking looking;

    @Inject
    Places places;

    @Inject
    Acting acting;

    private OrganisationPicture picture;

    public Object getPicture() {
        return picture();
    }

    public String getBorough() {
        return places.boroughs().stream()
                .filter(borough -> borough.code().equals(picture().facts().borough()))
                .map(Places.Borough::name)
                .findFirst()
                .orElse("");
    }

    /** Whether the hat worn may give seats here. */
    public boolean isSeating() {
        return acting.actor().is(AllowedTo.ADMINISTRATOR);
    }

    private OrganisationPicture picture() {
        if (picture == null) {
            picture = looking.picture(id());
        }
        return picture;
    }

    private static UUID id() {
        String id = FacesContext.getCurrentInstance()
                .getExternalContext()
                .getRequestParameterMap()
                .get("id");
        if (id == null || !id.matches("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}")) {
            throw new NotFound();
        }
        return UUID.fromString(id);
    }
}
