package org.ginnel.gateways.application;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Named;
import java.util.List;
import java.util.Objects;
import org.ginnel.kernel.Texts;
import org.ginnel.kernel.view.Choice;

/** /gateways/application/support: what would help, in her words, and who may read them. */
@Named
@RequestScoped
public class ApplicationSupportPage extends FormPage {
    private String need;
    private String words;
    private String share;
    private int read;

    @Override
    public String open() {
        String elsewhere = super.open();
        if (elsewhere == null) {
            need = form().help().need() == null ? null : form().help().need().name();
            words = form().help().words();
            share = need == null || form().help().need() == Need.NOTHING
                    ? null
                    : String.valueOf(form().help().shared());
            read = form().help().version();
        }
        return elsewhere;
    }

    public String save() {
        ask();
        return "/gateways/application/statement?faces-redirect=true";
    }

    public String leave() {
        ask();
        return TASKS;
    }

    private void ask() {
        applying.ask(chosen(), AnswerPage.orNull(words), share == null ? null : Boolean.valueOf(share), read);
    }

    private Need chosen() {
        return AnswerPage.orNull(need) == null ? null : Need.valueOf(need);
    }

    public boolean isStale() {
        return FacesContext.getCurrentInstance().isPostback()
                && form() != null
                && read != form().help().version()
                && (form().help().need() != chosen()
                        || !Objects.equals(form().help().words(), AnswerPage.orNull(words)));
    }

    public List<Choice> getNeeds() {
        return List.of(
                Choice.of(Need.NOTHING.name(), Texts.of(Need.NOTHING)),
                new Choice(
                        Need.IN_MY_WORDS.name(),
                        Texts.of(Need.IN_MY_WORDS),
                        Texts.of("gateways", "support.words.examples")),
                Choice.of(Need.RATHER_TALK.name(), Texts.of(Need.RATHER_TALK)));
    }

    public List<Choice> getShares() {
        return List.of(
                new Choice(
                        "true",
                        Texts.of("gateways", "support.share.yes"),
                        Texts.of("gateways", "support.share.yes.hint")),
                new Choice(
                        "false",
                        Texts.of("gateways", "support.share.no"),
                        Texts.of("gateways", "support.share.no.hint")));
    }

    public int getRead() {
        return isStale() ? form().help().version() : read;
    }

    public void setRead(int read) {
        this.read = read;
    }

    public String getNeed() {
        return need;
    }

    public void setNeed(String need) {
        this.need = need;
    }

    public String getWords() {
        return words;
    }

    public void setWords(String words) {
        this.words = words;
    }

    public String getShare() {
        return share;
    }

    public void setShare(String share) {
        this.share = share;
    }
}
