package org.ginnel.gateways.cycle;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.ginnel.gateways.TimetableChangeId;

/** /gateways/cycle/confirm?id=…: a second person looks at a proposal to move a date. */
@Named
@RequestScoped
public class CycleConfirmPage {
    @Inject
    Timetabling timetabling;

    private Round.Proposal proposal;

    public void open() {
        proposal();
    }

    public String confirm() {
        timetabling.confirm(id());
        return back();
    }

    public String refuse() {
        timetabling.refuse(id());
        return back();
    }

    public Record getProposal() {
        return proposal();
    }

    private Round.Proposal proposal() {
        if (proposal == null) {
            proposal = timetabling.proposal(id());
        }
        return proposal;
    }

    private String back() {
        return "/gateways/cycle/show?faces-redirect=true&id="
                + proposal().cycle().id();
    }

    private static TimetableChangeId id() {
        return new TimetableChangeId(AskedFor.id("id"));
    }
}
