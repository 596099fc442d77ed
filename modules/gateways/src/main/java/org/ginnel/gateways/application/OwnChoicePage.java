package org.ginnel.gateways.application;

import jakarta.inject.Inject;
import org.ginnel.gateways.ChoiceId;

/** What the pages about one of one's own choices share. */
public abstract class OwnChoicePage {
    static final String TRACK = "/gateways/application/track?faces-redirect=true";

    @Inject
    Answering answering;

    private Form.Line line;

    public void open() {
        line();
    }

    public Record getLine() {
        return line();
    }

    final Form.Line line() {
        if (line == null) {
            line = answering.line(choice());
        }
        return line;
    }

    final ChoiceId choice() {
        return new ChoiceId(AskedFor.id("id"));
    }
}
