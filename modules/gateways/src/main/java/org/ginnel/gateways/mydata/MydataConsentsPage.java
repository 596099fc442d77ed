package org.ginnel.gateways.mydata;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.ginnel.kernel.view.Choice;

/** /gateways/mydata/consents: what I share, and taking it back. */
@Named
@RequestScoped
public class MydataConsentsPage {
    @Inject
    Disclosing disclosing;

    private List<? extends Record> given;
    private String back;

    public void open() {
        getGiven();
    }

    public List<? extends Record> getGiven() {
        if (given == null) {
            given = disclosing.given();
        }
        return given;
    }

    public List<Choice> getChoices() {
        return disclosing.given().stream()
                .map(consent -> new Choice(consent.id(), consent.what(), consent.with()))
                .toList();
    }

    /** One at a time, so that nothing is taken back that was not meant. */
    public String withdraw() {
        if (back == null || back.isBlank()) {
            return "/gateways/mydata/consents?faces-redirect=true";
        }
        disclosing.withdraw(back);
        return "/gateways/mydata/consents?faces-redirect=true&done=true";
    }

    public String getBack() {
        return back;
    }

    public void setBack(String back) {
        this.back = back;
    }
}
