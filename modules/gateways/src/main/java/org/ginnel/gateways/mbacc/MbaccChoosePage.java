package org.ginnel.gateways.mbacc;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.stream.Collectors;

/** /gateways/mbacc/choose?s=…: try a choice of subjects; everything picked stands in the address. */
@Named
@RequestScoped
public class MbaccChoosePage {
    @Inject
    Award award;

    private final List<String> asked = MbaccParams.subjects();
    private Award.Picked picked;

    public Record getPicked() {
        return picked();
    }

    private Award.Picked picked() {
        if (picked == null) {
            picked = award.picked(asked);
        }
        return picked;
    }

    public List<Subjects.Subject> getCore() {
        return picked().subjects().core();
    }

    public List<Option> getOptions() {
        return picked().subjects().options().stream()
                .map(subject -> new Option(
                        subject.code(),
                        subject.name(),
                        String.join(", ", award.gatewaysOf(subject)),
                        picked().options().contains(subject)))
                .toList();
    }

    /** Which option it is, from 1: the style sheet shows what a ticked one opens before anything is sent. */
    public int number(String option) {
        return picked().subjects().options().stream()
                        .map(Subjects.Subject::name)
                        .toList()
                        .indexOf(option)
                + 1;
    }

    /** The same choice for the page that keeps it. */
    public String getQuery() {
        return picked().options().stream().map(subject -> "s=" + subject.code()).collect(Collectors.joining("&"));
    }

    public record Option(String code, String name, String gateways, boolean chosen) {}
}
