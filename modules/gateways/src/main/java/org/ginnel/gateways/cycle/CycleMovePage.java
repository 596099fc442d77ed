package org.ginnel.gateways.cycle;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import org.ginnel.gateways.CycleId;
import org.ginnel.kernel.Texts;

/** /gateways/cycle/move?id=…&day=…: propose another day for one date of a round. */
@Named
@RequestScoped
public class CycleMovePage {
    @Inject
    Timetabling timetabling;

    private LocalDate becomes;
    private String reason;
    private Round round;

    public void open() {
        round();
        AskedFor.day("day");
    }

    public String propose() {
        CycleId id = round().cycle().id();
        timetabling.propose(id, AskedFor.day("day"), becomes, reason);
        return "/gateways/cycle/show?faces-redirect=true&id=" + id;
    }

    public Record getRound() {
        return round();
    }

    private Round round() {
        if (round == null) {
            round = timetabling.round(new CycleId(AskedFor.id("id")));
        }
        return round;
    }

    public String getDay() {
        return Texts.of(AskedFor.day("day"));
    }

    public LocalDate getNow() {
        return AskedFor.day("day").of(round().cycle());
    }

    public LocalDate getBecomes() {
        return becomes;
    }

    public void setBecomes(LocalDate becomes) {
        this.becomes = becomes;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }
}
