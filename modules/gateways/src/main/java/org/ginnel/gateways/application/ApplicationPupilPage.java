package org.ginnel.gateways.application;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.UUID;
import org.ginnel.gateways.ChoiceId;
import org.ginnel.gateways.PupilId;
import org.ginnel.gateways.Rolls.OnRoll;
import org.ginnel.kernel.Texts;
import org.ginnel.kernel.view.Choice;

/** /gateways/application/pupil?id=…&reference=…: a careers lead takes a choice back for her pupil. */
@Named
@RequestScoped
public class ApplicationPupilPage {
    @Inject
    TakingBack leaving;

    private OnRoll pupil;
    private List<Retracting.Line> lines;
    private UUID choice;
    private String reason;

    public void open() {
        getPupil();
    }

    public OnRoll getPupil() {
        if (pupil == null) {
            pupil = leaving.pupilOf(id());
        }
        return pupil;
    }

    public String getReference() {
        return asked("reference").strip();
    }

    /** A choice was taken back a moment ago. */
    public boolean isDone() {
        return asked("done").equals("1");
    }

    public List<Choice> getChoices() {
        if (lines == null) {
            lines = leaving.choices(id(), getReference());
        }
        return lines.stream()
                .map(line -> new Choice(
                        line.choice().value(), line.course() + ", " + line.college(), Texts.of(line.stage())))
                .toList();
    }

    public List<Choice> getReasons() {
        return DecidingWords.of(WithdrawalReason.values());
    }

    public String withdraw() {
        leaving.withdraw(
                id(),
                getReference(),
                choice == null ? null : new ChoiceId(choice),
                DecidingWords.said(WithdrawalReason.class, reason));
        return "/gateways/application/pupil?faces-redirect=true&done=1&id=" + id();
    }

    private static PupilId id() {
        return new PupilId(AskedFor.id("id"));
    }

    private static String asked(String name) {
        return FacesContext.getCurrentInstance()
                .getExternalContext()
                .getRequestParameterMap()
                .getOrDefault(name, "");
    }

    public UUID getChoice() {
        return choice;
    }

    public void setChoice(UUID choice) {
        this.choice = choice;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }
}
