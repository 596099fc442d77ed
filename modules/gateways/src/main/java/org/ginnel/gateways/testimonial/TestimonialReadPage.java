package org.ginnel.gateways.testimonial;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.ginnel.gateways.ChoiceId;

/** /gateways/testimonial/read?choice=…: a college reads the school's reference of an applicant. */
@Named
@RequestScoped
public class TestimonialReadPage {
    @Inject
    Consulting consulting;

    private Record one;
    private boolean looked;

    public void open() {
        getOne();
    }

    public String getChoice() {
        return TestimonialWritePage.asked("choice").toString();
    }

    /** Null while there is none. */
    public Record getOne() {
        if (!looked) {
            one = consulting
                    .of(new ChoiceId(TestimonialWritePage.asked("choice")))
                    .orElse(null);
            looked = true;
        }
        return one;
    }
}
