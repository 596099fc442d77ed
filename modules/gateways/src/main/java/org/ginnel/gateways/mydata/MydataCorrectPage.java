package org.ginnel.gateways.mydata;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Arrays;
import java.util.List;
import org.ginnel.kernel.Texts;
import org.ginnel.kernel.view.Choice;
import org.ginnel.register.OwnContact;

/** /gateways/mydata/correct: what I change myself, and what I ask to have put right. */
@Named
@RequestScoped
public class MydataCorrectPage {
    private static final String HERE = "/gateways/mydata/correct?faces-redirect=true";

    @Inject
    Correcting correcting;

    @Inject
    Disclosing disclosing;

    @Inject
    OwnContact contact;

    private String telephone;
    private String subject;
    private String words;

    public void open() {
        telephone = contact.mine().telephone();
    }

    public OwnContact.Contact getContact() {
        return contact.mine();
    }

    /** The parts she changes herself, where she wrote them. */
    public List<? extends Record> getParts() {
        return disclosing.mine().parts().stream()
                .filter(part -> part.correct() != null)
                .toList();
    }

    public List<? extends Record> getAsked() {
        return correcting.asked();
    }

    public List<Choice> getSubjects() {
        return Arrays.stream(CorrectionSubject.values())
                .map(one -> Choice.of(one.name(), Texts.of(one)))
                .toList();
    }

    public String call() {
        contact.telephone(telephone);
        return HERE;
    }

    public String ask() {
        correcting.ask(subject == null || subject.isBlank() ? null : CorrectionSubject.valueOf(subject), words);
        return HERE;
    }

    public String getTelephone() {
        return telephone;
    }

    public void setTelephone(String telephone) {
        this.telephone = telephone;
    }

    public String getSubject() {
        return subject;
    }

    public void setSubject(String subject) {
        this.subject = subject;
    }

    public String getWords() {
        return words;
    }

    public void setWords(String words) {
        this.words = words;
    }
}
