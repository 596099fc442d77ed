package org.ginnel.gateways.mbacc;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.ginnel.gateways.mbacc.Subjects.Subject;
import org.ginnel.register.Gateways.Gateway;

/**
 * A gateway, and why a choice of subjects leads to it. Every gateway stays open: the core leads to each of them, picked
 * options come on top.
 *
 * @param options of those picked, the ones that lead here
 * @param core the subjects everybody takes that lead here
 * @param others options that were not picked and lead here too
 */
record Opening(Gateway gateway, List<String> options, List<String> core, List<String> others) {
    /** Most picked options first, else in the place's order. None is left out, whatever was picked. */
    static List<Opening> of(Subjects subjects, List<Subject> picked, List<Gateway> gateways) {
        List<Opening> openings = new ArrayList<>();
        for (Gateway gateway : gateways) {
            openings.add(new Opening(
                    gateway,
                    leading(gateway, picked),
                    leading(gateway, subjects.core()),
                    leading(gateway, subjects.options()).stream()
                            .filter(name ->
                                    picked.stream().noneMatch(one -> one.name().equals(name)))
                            .toList()));
        }
        openings.sort(
                Comparator.comparingInt((Opening opening) -> opening.options().size())
                        .reversed());
        return List.copyOf(openings);
    }

    private static List<String> leading(Gateway gateway, List<Subject> subjects) {
        return subjects.stream()
                .filter(subject -> subject.gateways().contains(gateway.code()))
                .map(Subject::name)
                .toList();
    }

    boolean chosen() {
        return !options.isEmpty();
    }
}
