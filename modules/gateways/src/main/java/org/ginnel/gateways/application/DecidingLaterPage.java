package org.ginnel.gateways.application;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.UUID;
import org.ginnel.gateways.OfferingId;
import org.ginnel.kernel.Dates;
import org.ginnel.kernel.Texts;
import org.ginnel.kernel.view.Choice;

/** /gateways/deciding/later?id=…: put a start off because the young person asks, and take it up again. */
@Named
@RequestScoped
public class DecidingLaterPage extends CasePage {
    @Inject
    Deferring deferring;

    private String held;
    private String course;

    private Deferring.Asked asked;

    public String agree() {
        deferring.agree(choice(), held == null || held.isBlank() ? null : Boolean.valueOf(held));
        return again();
    }

    public String refuse() {
        deferring.refuse(choice());
        return again();
    }

    public String reinstate() {
        OfferingId chosen = course == null || course.isBlank() ? null : new OfferingId(UUID.fromString(course));
        deferring.reinstate(choice(), chosen);
        return again();
    }

    public Record getAsked() {
        return asked();
    }

    private Deferring.Asked asked() {
        if (asked == null) {
            asked = deferring.asked(choice());
        }
        return asked;
    }

    public List<Choice> getHolding() {
        return List.of(
                Choice.of("true", Texts.of("gateways", "later.held.yes")),
                Choice.of("false", Texts.of("gateways", "later.held.no")));
    }

    public List<Choice> getCourses() {
        return asked().later().stream()
                .map(one -> Choice.of(
                        one.id().toString(), one.title() + ", " + one.siteName() + ", " + Dates.day(one.starts())))
                .toList();
    }

    public String getHeld() {
        return held;
    }

    public void setHeld(String held) {
        this.held = held;
    }

    public String getCourse() {
        return course;
    }

    public void setCourse(String course) {
        this.course = course;
    }
}
