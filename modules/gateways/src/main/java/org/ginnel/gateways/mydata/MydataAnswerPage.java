package org.ginnel.gateways.mydata;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.UUID;
import org.ginnel.gateways.CorrectionId;
import org.ginnel.kernel.NotFound;
import org.ginnel.kernel.Texts;

/** /gateways/mydata/answer?id=…: put right what was asked, or say why not. */
@Named
@RequestScoped
public class MydataAnswerPage {
    private static final String LIST = "/gateways/mydata/requests?faces-redirect=true";

    @Inject
    Rectifying rectifying;

    private Correction.Shown one;
    private String answer;
    private String becomes;

    public void open() {
        one();
    }

    public Record getOne() {
        return one();
    }

    public boolean isWaiting() {
        return one().waiting();
    }

    /** Whether what it is from now on is written here. */
    public boolean isWritten() {
        return one().subject().written();
    }

    public String getBecomesLabel() {
        return Texts.of("gateways", "correction.becomes." + one().subject());
    }

    public String done() {
        rectifying.answer(id(), true, answer, becomes);
        return LIST;
    }

    public String notDone() {
        rectifying.answer(id(), false, answer, null);
        return LIST;
    }

    private Correction.Shown one() {
        if (one == null) {
            one = rectifying.request(id());
        }
        return one;
    }

    private static CorrectionId id() {
        try {
            return new CorrectionId(UUID.fromString(FacesContext.getCurrentInstance()
                    .getExternalContext()
                    .getRequestParameterMap()
                    .getOrDefault("id", "")));
        } catch (IllegalArgumentException noId) {
            throw new NotFound();
        }
    }

    public String getAnswer() {
        return answer;
    }

    public void setAnswer(String answer) {
        this.answer = answer;
    }

    public String getBecomes() {
        return becomes;
    }

    public void setBecomes(String becomes) {
        this.becomes = becomes;
    }
}
