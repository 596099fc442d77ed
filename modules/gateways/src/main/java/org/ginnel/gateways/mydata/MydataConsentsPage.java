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
    private List<String> back = List.of();

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

    public String withdraw() {
        back.forEach(disclosing::withdraw);
        return "/gateways/mydata/consents?faces-redirect=true&done=" + !back.isEmpty();
    }

    public List<String> getBack() {
        return back;
    }

    public void setBack(List<String> back) {
        this.back = back == null ? List.of() : back;
    }
}
