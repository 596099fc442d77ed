package org.ginnel.gateways.application;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;

/** /gateways/forecast/words: what young people wrote about the sentences beside a no, without who or where. */
@Named
@RequestScoped
public class ForecastWordsPage {
    @Inject
    Weighing weighing;

    private List<? extends Record> words;

    public void open() {
        getWords();
    }

    public List<? extends Record> getWords() {
        if (words == null) {
            words = weighing.words();
        }
        return words;
    }
}
