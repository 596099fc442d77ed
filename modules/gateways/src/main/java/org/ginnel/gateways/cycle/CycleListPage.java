package org.ginnel.gateways.cycle;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;

/** /gateways/cycle/list: the rounds of the place, newest first. */
@Named
@RequestScoped
public class CycleListPage {
    @Inject
    Timetabling timetabling;

    private List<Round> rounds;

    public void open() {
        getRounds();
    }

    public List<? extends Record> getRounds() {
        if (rounds == null) {
            rounds = timetabling.rounds();
        }
        return rounds;
    }
}
