package org.ginnel.register.intake;

import java.io.IOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.ginnel.register.Intakes.Progress;
import org.ginnel.register.Intakes.RefusedRow;
import org.ginnel.register.intake.Format.Bound;
import org.postgresql.PGConnection;
import org.postgresql.copy.CopyIn;

/**
 * Reads each row and copies it into the temporary table {@code intake_stage}, streaming: the file is never in memory. A
 * row with a value that does not fit is noted and only its key is copied, marked, so that what is held under that key
 * is not taken for gone.
 */
final class Staging {
    static final int KEPT = 1_000;
    private static final int TOLD = 1_000;
    private static final int EXCERPT = 80;

    private final List<RefusedRow> refusals = new ArrayList<>();
    private final Kind kind;
    private final List<Bound> bound;
    private long read;
    private long refused;
    private long withoutKey;

    Staging(Kind kind, List<Bound> bound) {
        this.kind = kind;
        this.bound = bound;
    }

    void fill(Connection connection, Rows rows, Progress progress) throws SQLException, IOException {
        String columns = names();
        try (Statement statement = connection.createStatement()) {
            statement.execute("create temp table intake_stage on commit drop as select 0::bigint as line,"
                    + " false as refused, " + columns + " from register." + kind.table() + " with no data");
        }
        CopyIn copy = connection
                .unwrap(PGConnection.class)
                .getCopyAPI()
                .copyIn("copy intake_stage (line, refused, " + columns + ") from stdin");
        try {
            CopyText out = new CopyText(copy);
            while (rows.next()) {
                one(rows, out);
                if (++read % TOLD == 0) {
                    progress.read(read);
                }
            }
            out.flush();
            copy.endCopy();
        } finally {
            if (copy.isActive()) {
                copy.cancelCopy();
            }
        }
        progress.read(read);
    }

    private void one(Rows rows, CopyText out) throws SQLException {
        String[] values = new String[bound.size()];
        boolean fits = true;
        boolean keyed = true;
        for (int i = 0; i < values.length; i++) {
            Bound column = bound.get(i);
            try {
                values[i] = column.read(rows);
            } catch (Unfit unfit) {
                fits = false;
                keyed &= !kind.key().contains(column.column().name());
                note(rows, column, unfit);
            }
        }
        refused += fits ? 0 : 1;
        withoutKey += keyed ? 0 : 1;
        if (fits || keyed) {
            out.value(Long.toString(rows.line()));
            out.value(fits ? "f" : "t");
            for (int i = 0; i < values.length; i++) {
                out.value(fits || kind.key().contains(bound.get(i).column().name()) ? values[i] : null);
            }
            out.end();
        }
    }

    private void note(Rows rows, Bound column, Unfit unfit) {
        if (refusals.size() < KEPT) {
            String value = excerpt(String.join(" ", column.cells(rows)));
            refusals.add(new RefusedRow(
                    rows.line(), column.sourceName(), value, unfit.sentence(column.sourceName(), value)));
        }
    }

    private static String excerpt(String value) {
        String line = value.codePoints()
                .map(c -> Character.isISOControl(c) ? ' ' : c)
                .limit(EXCERPT)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
        return line.length() < value.length() ? line + "…" : line;
    }

    /** A row that fits by itself, but not beside the others. */
    void refuse(RefusedRow row) {
        refused++;
        if (refusals.size() < KEPT) {
            refusals.add(row);
        }
    }

    String names() {
        return bound.stream().map(column -> column.column().name()).collect(Collectors.joining(", "));
    }

    /** The columns of the file that are not the key. */
    List<String> values() {
        return bound.stream()
                .map(column -> column.column().name())
                .filter(name -> !kind.key().contains(name))
                .toList();
    }

    List<RefusedRow> refusals() {
        return refusals;
    }

    long read() {
        return read;
    }

    long refused() {
        return refused;
    }

    /** Whether every row's key could be read: only then is it known what the list lacks. */
    boolean everyKeyRead() {
        return withoutKey == 0;
    }
}
