package org.ginnel.journeys;

import java.util.concurrent.TimeUnit;

/** Work that a timer does, now. */
final class Timed {
    private static final int SECONDS = 40;

    private final Product product;

    Timed(Product product) {
        this.product = product;
    }

    /** Makes a job due and waits until it has run. */
    void runs(String job) {
        String before = product.value("select clock_timestamp()");
        product.sql("update kernel.job_lease set due_at = clock_timestamp() where name = '" + job + "'");
        for (int i = 0; i < SECONDS * 2; i++) {
            if (product.value("select 1 from kernel.job_lease where name = '" + job + "' and holder is null"
                            + " and failures = 0 and started_at > '" + before + "' and ended_at > '" + before + "'")
                    != null) {
                return;
            }
            rest();
        }
        throw new AssertionError(job + " has not run within " + SECONDS + " seconds");
    }

    private static void rest() {
        try {
            TimeUnit.MILLISECONDS.sleep(500);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
    }
}
