package org.ginnel.gateways.testimonial;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/** /gateways/testimonial/mine: my school's reference. */
@Named
@RequestScoped
public class TestimonialMinePage {
    private static final String HERE = "/gateways/testimonial/mine?faces-redirect=true";

    @Inject
    AskingSchool asking;

    private Testimonial.Shown mine;
    private boolean looked;
    private String objection;

    public void open() {
        getMine();
    }

    /** Null while she has not asked. */
    public Record getMine() {
        if (!looked) {
            mine = asking.mine().orElse(null);
            looked = true;
        }
        return mine;
    }

    /** Empty for somebody on no school's roll. */
    public String getSchool() {
        return asking.school();
    }

    public boolean isWritten() {
        return getMine() != null && mine.stage() == TestimonialStage.WRITTEN;
    }

    public boolean isOpen() {
        return getMine() != null && mine.stage() != TestimonialStage.REFUSED;
    }

    public String ask() {
        asking.ask();
        return HERE;
    }

    public String object() {
        asking.object(objection);
        return HERE;
    }

    public String takeBack() {
        asking.takeBack();
        return HERE;
    }

    public String getObjection() {
        return objection;
    }

    public void setObjection(String objection) {
        this.objection = objection;
    }
}
