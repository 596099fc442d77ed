package org.ginnel.gateways.application;

import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.ginnel.kernel.DomainEvent;

/**
 * Grades of a file go into an accepted place: each with file and line, entered by whoever sent the file.
 *
 * @param sure what is done with a firm place when everything asked for has come true
 * @param afterwards what is done for all of them together once it is written
 */
record GradeEntering(
        UUID officer,
        LocalDate today,
        UUID file,
        Consumer<DomainEvent> told,
        Consumer<Choice> sure,
        Runnable afterwards)
        implements GradeIntake.Entering {
    @Override
    public void enter(Choice choice, Map<GcseSubject, GradeRow> news) {
        Map<GcseSubject, Integer> grades = news.entrySet().stream()
                .collect(Collectors.toMap(
                        Map.Entry::getKey, one -> one.getValue().grade()));
        Map<GcseSubject, Integer> lines = news.entrySet().stream().collect(Collectors.toMap(Map.Entry::getKey, one ->
                (int) one.getValue().line()));
        var entered = new TakenPlace(choice).enter(grades, officer, today);
        choice.terms().cite(file, lines);
        told.accept(entered);
        if (entered.met() && choice.stage() == Stage.FIRM) {
            sure.accept(choice);
        }
    }

    @Override
    public void written() {
        afterwards.run();
    }
}
