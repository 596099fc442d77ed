package org.ginnel.kernel.view;

import java.time.LocalDate;

/**
 * One thing that needs the signed-in person, shown at home in the order of its date.
 *
 * @param text what it is, from the module's bundle, already filled in
 * @param action the words of its link, for instance "Read and decide"
 * @param path where it is done
 * @param due by when, null when there is no date
 */
public record Need(String text, String action, String path, LocalDate due) {}
