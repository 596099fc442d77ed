package org.ginnel.gateways.application;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.ginnel.kernel.view.Choice;

/** /gateways/deciding/withdraw?id=…: take a choice back because the young person asked. */
@Named
@RequestScoped
public class DecidingWithdrawPage extends CasePage {
    @Inject
    Deferring deferring;

    private String reason;

    public String withdraw() {
        deferring.withdraw(choice(), DecidingWords.said(WithdrawalReason.class, reason));
        return again();
    }

    public Record getAsked() {
        return deferring.asked(choice());
    }

    public List<Choice> getReasons() {
        return DecidingWords.of(WithdrawalReason.values());
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }
}
