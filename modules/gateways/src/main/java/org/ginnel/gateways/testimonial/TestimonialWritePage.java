package org.ginnel.gateways.testimonial;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.UUID;
import org.ginnel.gateways.TestimonialId;
import org.ginnel.kernel.NotFound;

/** /gateways/testimonial/write?id=…: the careers lead writes, writes anew, answers an objection or says why not. */
@Named
@RequestScoped
public class TestimonialWritePage {
    private static final String LIST = "/gateways/testimonial/list?faces-redirect=true";

    @Inject
    Vouching vouching;

    private Testimonial.Shown one;
    private String words;
    private String answer;

    public void open() {
        words = one().words();
    }

    public Record getOne() {
        return one();
    }

    public boolean isAsked() {
        return one().stage() == TestimonialStage.ASKED;
    }

    public String write() {
        vouching.write(id(), words);
        return LIST;
    }

    public String keep() {
        vouching.keep(id(), answer);
        return LIST;
    }

    public String refuse() {
        vouching.refuse(id(), answer);
        return LIST;
    }

    private Testimonial.Shown one() {
        if (one == null) {
            one = vouching.open(id());
        }
        return one;
    }

    static TestimonialId id() {
        return new TestimonialId(asked("id"));
    }

    static UUID asked(String name) {
        try {
            return UUID.fromString(FacesContext.getCurrentInstance()
                    .getExternalContext()
                    .getRequestParameterMap()
                    .getOrDefault(name, ""));
        } catch (IllegalArgumentException noId) {
            throw new NotFound();
        }
    }

    public String getWords() {
        return words;
    }

    public void setWords(String words) {
        this.words = words;
    }

    public String getAnswer() {
        return answer;
    }

    public void setAnswer(String answer) {
        this.answer = answer;
    }
}
