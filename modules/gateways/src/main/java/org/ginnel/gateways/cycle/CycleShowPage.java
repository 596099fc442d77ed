package org.ginnel.gateways.cycle;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.ginnel.gateways.CycleId;

/** /gateways/cycle/show?id=…: the dates of a round, what waits for a second person and what was decided. */
@Named
@RequestScoped
public class CycleShowPage {
    @Inject
    Timetabling timetabling;

    private Round round;

    public void open() {
        getRound();
    }

    public Record getRound() {
        if (round == null) {
            round = timetabling.round(new CycleId(AskedFor.id("id")));
        }
        return round;
    }
}
