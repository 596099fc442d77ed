package org.ginnel.gateways.application;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.ginnel.kernel.view.Choice;

/** /gateways/deciding/revoke?id=…: take an offer back; an accepted one by two officers. */
@Named
@RequestScoped
public class DecidingRevokePage extends CasePage {
    @Inject
    Revoking revoking;

    private String reason;
    private String sentence;

    private Revoking.Proposal proposal;

    public String revoke() {
        revoking.revoke(choice(), DecidingWords.said(RevocationReason.class, reason), sentence);
        return again();
    }

    public String approve() {
        revoking.approve(choice());
        return again();
    }

    public String refuse() {
        revoking.refuse(choice());
        return again();
    }

    public Record getProposal() {
        if (proposal == null) {
            proposal = revoking.proposal(choice());
        }
        return proposal;
    }

    public List<Choice> getReasons() {
        return DecidingWords.of(RevocationReason.values());
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }

    public String getSentence() {
        return sentence;
    }

    public void setSentence(String sentence) {
        this.sentence = sentence;
    }
}
