package org.ginnel.gateways;

import java.util.List;
import java.util.function.IntConsumer;
import org.ginnel.register.SentTables.Table;

/** The courses of the asker's own provider as a table: taken in from a file, and handed out in the same shape. */
public interface CourseBook {
    List<String> COLUMNS = List.of(
            "code",
            "title",
            "kind",
            "level",
            "site",
            "qualification",
            "standard",
            "gateways",
            "start",
            "places",
            "offers_per_place",
            "entry",
            "support",
            "status");

    /**
     * @param forGood false: counted, nothing changes
     * @param progress told now and then how many rows are done
     */
    FileOutcome take(Table rows, boolean forGood, IntConsumer progress);

    /** Every course of the provider, each as the cells of {@link #COLUMNS}. */
    List<List<String>> rows();
}
