package org.ginnel.gateways.application;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Named;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.ginnel.gateways.ChoiceId;
import org.ginnel.kernel.Obstacle;
import org.ginnel.kernel.Texts;
import org.ginnel.kernel.view.Choice;

/** /gateways/application/accept?id=…: are you sure, and what becomes of each other choice. */
@Named
@RequestScoped
public class ApplicationAcceptPage extends OwnChoicePage {
    private String backup = "";

    public String accept() {
        answering.accept(choice(), kept());
        return TRACK;
    }

    public List<Obstacle> getObstacles() {
        return answering.obstaclesToAccepting(choice(), null);
    }

    public List<? extends Record> getOutcomes() {
        return answering.outcomes(choice(), null);
    }

    /** Offers that can be kept in case the conditions are not met; empty when this offer has none. */
    public List<Choice> getBackups() {
        List<Choice> found = new ArrayList<>();
        if (!line().conditions().isEmpty() && !line().interest()) {
            answering.outcomes(choice(), null).stream()
                    .map(Answering.Outcome::line)
                    .filter(other -> other.offered() && !other.interest())
                    .forEach(other -> found.add(new Choice(
                            other.choice().toString(),
                            other.course().title(),
                            other.course().providerName())));
        }
        if (!found.isEmpty()) {
            found.add(Choice.of("", Texts.of("gateways", "accept.backup.none")));
        }
        return found;
    }

    private ChoiceId kept() {
        return backup == null || backup.isBlank() ? null : new ChoiceId(UUID.fromString(backup));
    }

    public String getBackup() {
        return backup;
    }

    public void setBackup(String backup) {
        this.backup = backup;
    }
}
