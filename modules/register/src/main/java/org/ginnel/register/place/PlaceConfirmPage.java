package org.ginnel.register.place;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.UUID;
import org.ginnel.kernel.NotFound;

/** /register/place/confirm?id=…: a second person looks at another value of a setting. */
@Named
@RequestScoped
public class PlaceConfirmPage {
    @Inject
    Tuning tuning;

    private SettingPicture.Change change;

    public void open() {
        change();
    }

    public String confirm() {
        tuning.confirm(change().id());
        return back();
    }

    public String refuse() {
        tuning.refuse(change().id());
        return back();
    }

    public Record getChange() {
        return change();
    }

    private SettingPicture.Change change() {
        if (change == null) {
            change = tuning.change(id());
        }
        return change;
    }

    private String back() {
        return "/register/place/setting?faces-redirect=true&key=" + change().key();
    }

    private static UUID id() {
        String asked = FacesContext.getCurrentInstance()
                .getExternalContext()
                .getRequestParameterMap()
                .getOrDefault("id", "");
        try {
            return UUID.fromString(asked);
        } catch (IllegalArgumentException noId) {
            throw new NotFound();
        }
    }
}
