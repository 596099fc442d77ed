package org.ginnel.kernel;

import java.time.Instant;
import java.time.LocalDate;

/**
 * The time by which a deed decides: inside a deed the database's clock as the transaction began, elsewhere the injected
 * {@code Clock}. Days are those of Europe/London.
 */
public interface Moment {
    Instant now();

    default LocalDate today() {
        return Dates.dayOf(now());
    }
}
