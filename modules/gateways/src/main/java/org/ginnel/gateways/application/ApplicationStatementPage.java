package org.ginnel.gateways.application;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Named;

/** /gateways/application/statement */
@Named
@RequestScoped
public class ApplicationStatementPage extends AnswerPage {
    private String words;

    @Override
    Answer typed() {
        return new Statement(orNull(words), 0);
    }

    @Override
    Answer stored() {
        return form().statement();
    }

    @Override
    void fill() {
        words = form().statement().words();
    }

    @Override
    String next() {
        return "/gateways/application/choices?faces-redirect=true";
    }

    public String getWords() {
        return words;
    }

    public void setWords(String words) {
        this.words = words;
    }
}
