package org.ginnel.register.place;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.util.List;
import org.ginnel.kernel.Texts;
import org.ginnel.kernel.view.Choice;

/** /register/place/setting?key=…: one setting, its history, and another value from a day on. */
@Named
@RequestScoped
public class PlaceSettingPage {
    @Inject
    Tuning tuning;

    private SettingPicture setting;
    private String becomes;
    private LocalDate since;
    private String reason;

    public void open() {
        setting();
    }

    public String propose() {
        String key = setting().key();
        tuning.propose(key, becomes, since, reason);
        return "/register/place/setting?faces-redirect=true&key=" + key;
    }

    public Record getSetting() {
        return setting();
    }

    public String getName() {
        return setting().name();
    }

    public boolean isNumber() {
        return setting().kind() == SettingKind.NUMBER;
    }

    public boolean isYesOrNo() {
        return setting().kind() == SettingKind.YES_NO;
    }

    public List<Choice> getAnswers() {
        return List.of(
                Choice.of("true", Texts.of("register", "place.settings.yes")),
                Choice.of("false", Texts.of("register", "place.settings.no")));
    }

    private SettingPicture setting() {
        if (setting == null) {
            setting = tuning.setting(FacesContext.getCurrentInstance()
                    .getExternalContext()
                    .getRequestParameterMap()
                    .getOrDefault("key", ""));
        }
        return setting;
    }

    public String getBecomes() {
        return becomes;
    }

    public void setBecomes(String becomes) {
        this.becomes = becomes;
    }

    public LocalDate getSince() {
        return since;
    }

    public void setSince(LocalDate since) {
        this.since = since;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }
}
