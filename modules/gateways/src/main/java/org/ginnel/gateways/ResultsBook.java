package org.ginnel.gateways;

import java.util.List;
import java.util.UUID;
import java.util.function.IntConsumer;
import org.ginnel.register.SentTables.Table;

/**
 * Grades of a results day against what the asker's own provider asked for in its offers. Nobody is ever found by a name,
 * and somebody else's applicant answers like one that does not exist.
 */
public interface ResultsBook {
    List<String> COLUMNS = List.of("reference", "subject", "grade");

    /**
     * @param file what a grade is said to come from
     * @param forGood false: counted, nothing changes
     * @param progress told now and then how many rows are done
     */
    FileOutcome take(Table rows, UUID file, boolean forGood, IntConsumer progress);

    /** Accepted places with a grade that is too low and no decision yet. */
    List<Below> below();

    record Below(ChoiceId choice, String reference, String name) {}
}
