package org.ginnel.performance;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.logging.Level;
import java.util.logging.Logger;

/**
 * Measures the product beside a yardstick of the same run: {@code start}, {@code browse}, {@code search},
 * {@code submit}, {@code deadline}, {@code import}, or all. {@code -Dginnel.measure.rounds=5} rounds, {@code -Dginnel.measure.size=0.02} of the full town.
 */
public final class Measure {
    private static final List<Logger> QUIET =
            List.of(Logger.getLogger("org.flywaydb"), Logger.getLogger("io.zonky"), Logger.getLogger("org.postgresql"));

    private Measure() {}

    public static void main(String[] cases) throws Exception {
        QUIET.forEach(logger -> logger.setLevel(Level.WARNING));
        List<String> wanted = new ArrayList<>(List.of(cases));
        if (wanted.isEmpty()) {
            wanted.addAll(List.of("start", "browse", "search", "submit", "deadline", "import"));
        }
        int rounds = Integer.getInteger("ginnel.measure.rounds", 5);
        double size = Double.parseDouble(System.getProperty("ginnel.measure.size", "0.02"));
        Path root =
                Path.of(System.getProperty("ginnel.root", ".")).toAbsolutePath().normalize();
        Report report = new Report(System.out);
        report.head(
                "Measured",
                Runtime.version() + ", " + Runtime.getRuntime().availableProcessors() + " processors, " + rounds
                        + " rounds, " + size + " of the full town; median (least to most)");
        try (Rig rig = new Rig(root)) {
            for (String name : wanted) {
                switch (name) {
                    case "start" -> new StartCase(rig, rounds).run(report);
                    case "browse" -> new BrowseCase(rig, rounds).run(report);
                    case "search" -> new SearchCase(rig, rounds).run(report);
                    case "submit" -> new SubmitCase(rig, rounds, Town.ofSize(size)).run(report);
                    case "deadline" -> new DeadlineCase(rig, Town.ofSize(size)).run(report);
                    case "import" -> new ImportCase(rig, rounds).run(report);
                    default ->
                        throw new IllegalArgumentException("There is no case " + name
                                + ": there are start, browse, search, submit, deadline and" + " import.");
                }
            }
        }
    }
}
