package org.ginnel.kernel.demo;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import org.ginnel.kernel.Moment;

/** /demonstration-day: which day a demonstration shows, and a later one to go on to. */
@Named
@RequestScoped
public class DemonstrationDayPage {
    @Inject
    MovingOn moving;

    @Inject
    Moment moment;

    private LocalDate day;
    private LocalDate today;

    /** Asks once, so that nobody outside a demonstration sees the page. */
    public void open() {
        getToday();
    }

    public String goOn() {
        moving.goOn(day);
        return "/demonstration-day?faces-redirect=true";
    }

    public LocalDate getToday() {
        if (today == null) {
            today = moving.today();
        }
        return today;
    }

    /** For the banner of every page: whether another day than the real one is shown. */
    public boolean isMoved() {
        return DemonstrationDay.moved();
    }

    public LocalDate getShown() {
        return moment.today();
    }

    public LocalDate getDay() {
        return day;
    }

    public void setDay(LocalDate day) {
        this.day = day;
    }
}
