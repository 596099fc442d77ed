package org.ginnel.register;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.ServiceLoader;
import java.util.UUID;

/**
 * Official lists read into the register: schools, postcodes, qualifications and so on. One file, one kind of list, one
 * transaction. The same file again changes nothing; a file that cannot be read whole is refused whole; a row that does
 * not fit is left out and listed. Needs no container.
 */
public interface Intakes {
    /** Every kind of list that can be read. */
    List<ListKind> kinds();

    /**
     * Reads a file, which may be packed (gzip, or zip of one part). What came of it is also kept in the table of runs,
     * whatever happens.
     *
     * @param connection to the product's database, not in a transaction; given back as it came
     */
    Report run(Connection connection, Request request, Path file, Progress progress) throws SQLException, IOException;

    /** The intake of this product, for the command line; in the container it can be injected. */
    static Intakes open() {
        return ServiceLoader.load(Intakes.class).findFirst().orElseThrow();
    }

    /**
     * @param code what the command line and the page's address call it: {@code establishments}
     * @param title in words
     * @param columns for each format, the columns its header must have
     */
    record ListKind(String code, String title, String licence, List<List<String>> columns) {}

    /**
     * @param dateOfData the day the list describes; older than what is held is refused
     * @param source where the list comes from, shown beside what was made of it
     * @param dryRun everything is done and counted, and then undone
     * @param endMany a list without many of the rows held is meant so; otherwise it is taken for cut off and refused
     * @param who the person, null at the command line
     */
    record Request(String kind, LocalDate dateOfData, String source, boolean dryRun, boolean endMany, UUID who) {
        public Request {
            if (kind == null || dateOfData == null || source == null || source.isBlank()) {
                throw new IllegalArgumentException("kind, date of data and source are needed");
            }
        }
    }

    /** Told now and then how many rows were read. */
    interface Progress {
        void read(long rows);
    }

    enum Outcome {
        /** A dry run: counted, nothing changed. */
        CHECKED,
        APPLIED,
        /** The file as a whole was refused, nothing changed. */
        REFUSED
    }

    /**
     * @param ended rows held that the list no longer has; they are kept and marked
     * @param refused rows left out
     * @param refusal why the whole file was refused, a sentence; null when it was not
     * @param rows the first thousand rows left out
     */
    record Report(
            UUID run,
            String kind,
            Outcome outcome,
            Counts counts,
            long refused,
            String refusal,
            List<RefusedRow> rows) {}

    record Counts(long read, long added, long changed, long unchanged, long ended) {}

    /** @param line of the file, the header's is 1 */
    record RefusedRow(long line, String column, String value, String reason) {}
}
