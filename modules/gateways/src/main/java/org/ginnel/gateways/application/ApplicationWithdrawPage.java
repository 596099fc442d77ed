package org.ginnel.gateways.application;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Named;
import java.util.Arrays;
import java.util.List;
import org.ginnel.kernel.Texts;
import org.ginnel.kernel.view.Choice;

/** /gateways/application/withdraw?id=…: take a choice back, and why. */
@Named
@RequestScoped
public class ApplicationWithdrawPage extends OwnChoicePage {
    private String reason = WithdrawalReason.NO_REASON.name();

    public String withdraw() {
        answering.withdraw(choice(), WithdrawalReason.valueOf(reason));
        return TRACK;
    }

    public boolean isPossible() {
        return line().withdrawable();
    }

    public List<Choice> getReasons() {
        return Arrays.stream(WithdrawalReason.values())
                .filter(one -> one != WithdrawalReason.TOOK_ANOTHER_PLACE)
                .map(one -> Choice.of(one.name(), Texts.of(one)))
                .toList();
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }
}
