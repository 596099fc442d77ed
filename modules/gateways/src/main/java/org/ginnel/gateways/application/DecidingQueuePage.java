package org.ginnel.gateways.application;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.ginnel.kernel.view.Choice;

/** /gateways/deciding/queue: what was sent to the provider, filtered by the address, decided one by one or together. */
@Named
@RequestScoped
public class DecidingQueuePage {
    @Inject
    Deciding deciding;

    @Inject
    DecidingMany many;

    private final DecidingQueueForm form = new DecidingQueueForm();
    private Filter filter;
    private List<Queued> rows;
    private DecidingMany.Report report;

    public void open() {
        rows();
    }

    public String reject() {
        return done(many.reject(
                AskedFor.ticked("chosen"),
                DecidingWords.said(RejectionReason.class, form.getReason()),
                form.getSentence()));
    }

    public String waitlist() {
        return done(
                many.waitlist(AskedFor.ticked("chosen"), DecidingWords.said(Likelihood.class, form.getLikelihood())));
    }

    public String offer() {
        return done(many.offer(AskedFor.ticked("chosen")));
    }

    private String done(DecidingMany.Report now) {
        report = now;
        rows = null;
        return null;
    }

    public List<? extends Record> getRows() {
        return rows();
    }

    private List<Queued> rows() {
        if (rows == null) {
            rows = deciding.queue(filter());
        }
        return rows;
    }

    public Record getFilter() {
        return filter();
    }

    private Filter filter() {
        if (filter == null) {
            filter = AskedFor.filter();
        }
        return filter;
    }

    public DecidingQueueForm getForm() {
        return form;
    }

    public Record getReport() {
        return report;
    }

    public List<? extends Record> getCourses() {
        return deciding.queued(filter().decided());
    }

    public List<Stage> getStages() {
        return Stage.SENT.stream()
                .filter(stage -> stage.pending() != filter().decided())
                .toList();
    }

    public long getLate() {
        return rows().stream().filter(Queued::late).count();
    }

    public List<Choice> getReasons() {
        return DecidingWords.reasons();
    }

    public List<Choice> getBands() {
        return DecidingWords.of(Likelihood.values());
    }
}
