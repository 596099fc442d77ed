package org.ginnel.gateways.application;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.time.LocalTime;
import org.ginnel.gateways.application.Interview.Meeting;
import org.ginnel.kernel.Dates;

/** /gateways/deciding/interview?id=…: ask a young person to come, move the day, call it off. */
@Named
@RequestScoped
public class DecidingInterviewPage extends CasePage {
    private static final int USUAL = 30;

    @Inject
    Interviewing interviewing;

    private Interviewing.Plan plan;
    private LocalDate day;
    private LocalTime at;
    private Integer minutes = USUAL;
    private String place;
    private String note;
    private boolean ready;

    @Override
    public void open() {
        super.open();
        Meeting now = plan().meeting();
        if (now != null) {
            var starts = now.starts().atZone(Dates.LONDON);
            day = starts.toLocalDate();
            at = starts.toLocalTime();
            minutes = now.minutes();
            place = now.place();
            note = now.note();
        }
    }

    public String arrange() {
        interviewing.arrange(said());
        return again();
    }

    public String move() {
        interviewing.move(said());
        return again();
    }

    public String cancel() {
        interviewing.cancel(choice());
        return again();
    }

    private ArrangeInterview said() {
        return new ArrangeInterview(choice(), day, at, minutes == null ? 0 : minutes, place, note, ready);
    }

    public Record getPlan() {
        return plan();
    }

    private Interviewing.Plan plan() {
        if (plan == null) {
            plan = interviewing.plan(choice());
        }
        return plan;
    }

    public LocalDate getDay() {
        return day;
    }

    public void setDay(LocalDate day) {
        this.day = day;
    }

    public LocalTime getAt() {
        return at;
    }

    public void setAt(LocalTime at) {
        this.at = at;
    }

    public Integer getMinutes() {
        return minutes;
    }

    public void setMinutes(Integer minutes) {
        this.minutes = minutes;
    }

    public String getPlace() {
        return place;
    }

    public void setPlace(String place) {
        this.place = place;
    }

    public String getNote() {
        return note;
    }

    public void setNote(String note) {
        this.note = note;
    }

    public boolean isReady() {
        return ready;
    }

    public void setReady(boolean ready) {
        this.ready = ready;
    }
}
