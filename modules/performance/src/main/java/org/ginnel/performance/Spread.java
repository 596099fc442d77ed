package org.ginnel.performance;

import java.util.Arrays;
import java.util.Locale;

/** Several measurements of one thing: their median, smallest and largest. */
record Spread(double median, double least, double most) {
    /** @throws IllegalArgumentException without a measurement */
    static Spread of(double... values) {
        if (values.length == 0) {
            throw new IllegalArgumentException("nothing was measured");
        }
        double[] sorted = values.clone();
        Arrays.sort(sorted);
        int middle = sorted.length / 2;
        double median = sorted.length % 2 == 1 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2;
        return new Spread(median, sorted[0], sorted[sorted.length - 1]);
    }

    /** Pair by pair, so that a machine that slows down slows both. */
    static Spread ratio(double[] ours, double[] yardstick) {
        double[] ratios = new double[ours.length];
        for (int i = 0; i < ours.length; i++) {
            ratios[i] = ours[i] / yardstick[i];
        }
        return of(ratios);
    }

    String shown(String format) {
        return String.format(Locale.ROOT, format + " (" + format + " to " + format + ")", median, least, most);
    }
}
