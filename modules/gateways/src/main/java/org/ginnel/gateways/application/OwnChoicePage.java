package org.ginnel.gateways.application;

import jakarta.inject.Inject;
import java.util.UUID;
import org.ginnel.gateways.ChoiceId;
import org.ginnel.kernel.NotFound;

/** What the pages about one of one's own choices share. */
public abstract class OwnChoicePage {
    static final String TRACK = "/gateways/application/track?faces-redirect=true";

    @Inject
    Answering answering;

    private UUID id;
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
        if (id == null) {
            throw new NotFound();
        }
        return new ChoiceId(id);
    }

    public UUID getId() {
        return id;
    }

    public void setId(UUID id) {
        this.id = id;
    }
}
