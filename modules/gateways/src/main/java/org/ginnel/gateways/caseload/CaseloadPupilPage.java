package org.ginnel.gateways.caseload;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.ginnel.gateways.PupilId;
import org.ginnel.gateways.Rolls.OnRoll;
import org.ginnel.kernel.NotFound;

/** /gateways/caseload/pupil?id=…: one pupil of the careers lead's school, and what a school can do for her. */
@Named
@RequestScoped
public class CaseloadPupilPage {
    @Inject
    Rolling rolling;

    private OnRoll pupil;

    public void open() {
        getPupil();
    }

    public OnRoll getPupil() {
        if (pupil == null) {
            pupil = rolling.pupil(new PupilId(AskedFor.id("id"))).orElseThrow(NotFound::new);
        }
        return pupil;
    }
}
