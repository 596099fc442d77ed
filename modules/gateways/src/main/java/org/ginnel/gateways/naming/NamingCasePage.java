package org.ginnel.gateways.naming;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Optional;
import org.ginnel.gateways.NamingId;
import org.ginnel.gateways.SharedNeeds;

/** /gateways/naming/case?id=…: the council confirms which college a plan names, or says why not. */
@Named
@RequestScoped
public class NamingCasePage {
    private static final String LIST = "/gateways/naming/list?faces-redirect=true";

    @Inject
    Maintaining maintaining;

    private Asked one;
    private List<SharedNeeds.Said> helps;
    private String sentence;

    public void open() {
        one();
    }

    public Record getOne() {
        return one();
    }

    /** Null where nothing is shared with the council. */
    public Record getHelps() {
        return helps().orElse(null);
    }

    private Optional<SharedNeeds.Said> helps() {
        if (helps == null) {
            helps = maintaining.helps(id()).stream().toList();
        }
        return helps.stream().findFirst();
    }

    public boolean isConfirmed() {
        return one().stage() == NamingStage.CONFIRMED;
    }

    public String confirm() {
        maintaining.confirm(id());
        return LIST;
    }

    public String refuse() {
        maintaining.refuse(id(), sentence);
        return LIST;
    }

    public String amend() {
        maintaining.amend(id(), sentence);
        return LIST;
    }

    private Asked one() {
        if (one == null) {
            one = maintaining.open(id());
        }
        return one;
    }

    private static NamingId id() {
        return new NamingId(AskedFor.id("id"));
    }

    public String getSentence() {
        return sentence;
    }

    public void setSentence(String sentence) {
        this.sentence = sentence;
    }
}
