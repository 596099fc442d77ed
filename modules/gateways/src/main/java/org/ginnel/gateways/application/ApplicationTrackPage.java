package org.ginnel.gateways.application;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.ginnel.gateways.Cycle;
import org.ginnel.kernel.Dates;
import org.ginnel.kernel.Moment;
import org.ginnel.kernel.Texts;

/** /gateways/application/track: where each choice stands, and what happens when. */
@Named
@RequestScoped
public class ApplicationTrackPage extends FormPage {
    @Inject
    Moment moment;

    @Override
    public String open() {
        String elsewhere = super.open();
        return elsewhere == null && !isSent() ? TASKS : elsewhere;
    }

    public long getOffers() {
        return count(Stage.OFFER);
    }

    public boolean isPlaced() {
        return place().isPresent();
    }

    /** A place is accepted, then sure, then begun. */
    public String getPlaceHeading() {
        return place().map(line -> Texts.of("gateways", "track.placed." + line.stage()))
                .orElse("");
    }

    public String getPlaceText() {
        return place().map(line -> Texts.of(
                        "gateways",
                        "track.placed.text." + line.stage(),
                        Dates.weekday(
                                line.stage() == Stage.FIRM
                                        ? form().cycle().resultsDay()
                                        : line.course().starts())))
                .orElse("");
    }

    /** A plan names one of them: a college must take her in, whatever the others say. */
    public boolean isNamed() {
        return count(Stage.EHCP_NAMED) > 0;
    }

    public boolean isUndecided() {
        return form().lines().stream().anyMatch(line -> Stage.UNDECIDED.contains(line.stage()));
    }

    public LocalDate getReplyBy() {
        return latest(form().lines().stream()
                .filter(line -> line.stage() == Stage.OFFER)
                .map(Form.Line::replyBy)
                .toList());
    }

    public LocalDate getDecideBy() {
        return latest(form().lines().stream().map(Form.Line::decideBy).toList());
    }

    /** Done, now, to come. */
    public List<? extends Record> getSteps() {
        Cycle cycle = form().cycle();
        List<Step> steps = new ArrayList<>();
        steps.add(new Step(say("sent"), Dates.dayOf(form().submittedAt()), "done"));
        steps.add(new Step(say("decided"), getDecideBy(), isUndecided() ? "now" : "done"));
        steps.add(new Step(say("reply"), getReplyBy(), isPlaced() ? "done" : isUndecided() ? "" : "now"));
        steps.add(new Step(say("results"), cycle.resultsDay(), passed(cycle.resultsDay())));
        form().lines().stream()
                .map(line -> line.course().starts())
                .min(Comparator.naturalOrder())
                .ifPresent(start -> steps.add(new Step(say("start"), start, passed(start))));
        return steps;
    }

    private String passed(LocalDate day) {
        return moment.today().isAfter(day) ? "done" : "";
    }

    private Optional<Form.Line> place() {
        return form().lines().stream()
                .filter(line -> Stage.PLACED.contains(line.stage()))
                .findFirst();
    }

    private long count(Stage stage) {
        return form().lines().stream().filter(line -> line.stage() == stage).count();
    }

    private static LocalDate latest(List<LocalDate> days) {
        return days.stream()
                .filter(Objects::nonNull)
                .max(Comparator.naturalOrder())
                .orElse(null);
    }

    private static String say(String step) {
        return Texts.of("gateways", "track.step." + step);
    }

    record Step(String label, LocalDate at, String state) {}
}
