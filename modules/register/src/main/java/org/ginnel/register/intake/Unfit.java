package org.ginnel.register.intake;

import org.ginnel.kernel.Texts;

/** A value that does not fit its column. Thrown often, so it carries no stack. */
final class Unfit extends Exception {
    private final transient Problem problem;
    private final transient Object[] details;

    Unfit(Problem problem, Object... details) {
        super(problem.name(), null, false, false);
        this.problem = problem;
        this.details = details;
    }

    /** For instance: URN 'abc' is not 6 digits. */
    String sentence(String column, String value) {
        Object[] all = new Object[details.length + 2];
        all[0] = column;
        all[1] = value;
        System.arraycopy(details, 0, all, 2, details.length);
        return Texts.of("register", "intake.problem." + problem.name(), all);
    }
}
