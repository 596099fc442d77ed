package org.ginnel.governance.board;

import java.time.LocalDate;
import java.util.UUID;
import org.ginnel.register.OrganisationId;
import org.ginnel.register.PersonId;

/** The fields of an appointment as they are typed. */
public class AppointForm {
    private String constituency;
    private UUID actingFor;
    private boolean chair;
    private LocalDate from;
    private LocalDate lastDay;

    Appoint order(PersonId person) {
        return new Appoint(
                person,
                actingFor == null ? null : new OrganisationId(actingFor),
                constituency,
                chair,
                from,
                lastDay == null ? null : lastDay.plusDays(1));
    }

    public String getConstituency() {
        return constituency;
    }

    public void setConstituency(String constituency) {
        this.constituency = constituency;
    }

    public UUID getActingFor() {
        return actingFor;
    }

    public void setActingFor(UUID actingFor) {
        this.actingFor = actingFor;
    }

    public boolean isChair() {
        return chair;
    }

    public void setChair(boolean chair) {
        this.chair = chair;
    }

    public LocalDate getFrom() {
        return from;
    }

    public void setFrom(LocalDate from) {
        this.from = from;
    }

    public LocalDate getLastDay() {
        return lastDay;
    }

    public void setLastDay(LocalDate lastDay) {
        this.lastDay = lastDay;
    }
}
