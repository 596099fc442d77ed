package org.ginnel.performance;

import java.io.PrintStream;

/** What a case prints: the figure, its yardstick of the same run, and the ratio with its spread. */
final class Report {
    private final PrintStream out;

    Report(PrintStream out) {
        this.out = out;
    }

    void head(String title, String how) {
        out.println();
        out.println("## " + title);
        out.println(how);
        out.println();
    }

    /** @param unit of both rows */
    void pair(String ours, double[] values, String yardstick, double[] beside, String unit) {
        row(ours, Spread.of(values), unit);
        row(yardstick, Spread.of(beside), unit);
        out.printf("  %-46s %s%n", "ratio", Spread.ratio(values, beside).shown("%.2f"));
    }

    void row(String what, Spread spread, String unit) {
        out.printf("  %-46s %s %s%n", what, spread.shown("%,.1f"), unit);
    }

    void line(String text) {
        out.println("  " + text);
    }
}
