package org.ginnel.register.intake;

import static org.ginnel.register.intake.Parsers.list;
import static org.ginnel.register.intake.Parsers.text;
import static org.ginnel.register.intake.Parsers.whole;

/** Apprenticeship standards by their ST reference. Old frameworks have none and are left out. */
final class ApprenticeshipStandards {
    static final Kind KIND = Kind.of("apprenticeship-standards", "apprenticeship_standard", "reference")
            .format(
                    "careers-service",
                    Layout.CSV,
                    new Column("reference", ApprenticeshipStandards::reference)
                            .from("reference", "type")
                            .filled(),
                    whole("lars_code", "0").from("lars_code"),
                    text("title").from("title").filled(),
                    whole("level").from("level"),
                    list("routes", "|").from("routes"),
                    whole("typical_duration_months", "0").from("typical_duration_months"),
                    whole("maximum_funding_gbp", "0").from("maximum_funding_gbp"),
                    text("type").from("type"));

    private ApprenticeshipStandards() {}

    private static String reference(String[] cells) throws Unfit {
        if (cells[0].isEmpty() && cells[1].equals("Framework")) {
            throw new Unfit(Problem.FRAMEWORK);
        }
        if (!cells[0].isEmpty() && !cells[0].matches("ST[0-9]{4}")) {
            throw new Unfit(Problem.NOT_IN_SHAPE, "ST0116");
        }
        return cells[0].isEmpty() ? null : cells[0];
    }
}
