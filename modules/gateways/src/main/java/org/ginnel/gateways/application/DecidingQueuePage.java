package org.ginnel.gateways.application;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;

/** /gateways/deciding/queue: what was sent to the provider. */
@Named
@RequestScoped
public class DecidingQueuePage {
    @Inject
    Deciding deciding;

    private boolean decided;
    private List<Queued> rows;

    public void open() {
        rows();
    }

    public List<? extends Record> getRows() {
        return rows();
    }

    private List<Queued> rows() {
        if (rows == null) {
            rows = deciding.queue(!decided);
        }
        return rows;
    }

    public long getLate() {
        return rows().stream().filter(Queued::late).count();
    }

    public boolean isDecided() {
        return decided;
    }

    public void setDecided(boolean decided) {
        this.decided = decided;
    }
}
