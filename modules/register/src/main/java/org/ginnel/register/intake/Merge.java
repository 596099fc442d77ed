package org.ginnel.register.intake;

import java.sql.Connection;
import java.sql.Date;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.UUID;
import java.util.stream.Collectors;
import org.ginnel.kernel.Refusal;
import org.ginnel.register.Intakes.Counts;
import org.ginnel.register.Intakes.RefusedRow;
import org.ginnel.register.Intakes.Request;

/** Compares the rows read with those held and applies the difference, in a handful of statements over whole tables. */
final class Merge {
    private final Connection connection;
    private final Kind kind;
    private final Staging staging;
    private final UUID run;
    private final Request request;
    private final String table;
    private final String onKey;
    private final String keys;

    Merge(Connection connection, Kind kind, Staging staging, UUID run, Request request) {
        this.connection = connection;
        this.kind = kind;
        this.staging = staging;
        this.run = run;
        this.request = request;
        table = "register." + kind.table();
        keys = String.join(", ", kind.key());
        onKey = kind.key().stream().map(key -> "t." + key + " = s." + key).collect(Collectors.joining(" and "));
    }

    Counts apply() throws SQLException {
        refuseDoubles();
        long rows = staging.read() - staging.refused();
        if (staging.read() > 0 && rows == 0) {
            throw Refusal.of(
                    IntakeObstacle.ALL_REFUSED,
                    String.valueOf(staging.read()),
                    staging.refusals().get(0).reason());
        }
        execute("analyze intake_stage (" + keys + ")");
        long changed = change();
        long added = add();
        long ended = end();
        for (String sql : kind.afterwards()) {
            execute(sql.replace(":run", "'" + run + "'::uuid"));
        }
        return new Counts(staging.read(), added, changed, rows - added - changed, ended);
    }

    /** The first row of a key stays, the later ones are left out. */
    private void refuseDoubles() throws SQLException {
        if (!any("select " + keys + " from intake_stage where not refused group by " + keys + " having count(*) > 1")) {
            return;
        }
        execute("create temp table intake_double on commit drop as select line, first, shown from (select line,"
                + " concat_ws(' ', " + keys + ") as shown, min(line) over (partition by " + keys + ") as first"
                + " from intake_stage where not refused) each where line > first");
        try (Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery("select line, first, shown from intake_double order by line")) {
            while (rows.next()) {
                String shown = rows.getString(3);
                staging.refuse(new RefusedRow(
                        rows.getLong(1),
                        keys,
                        shown,
                        new Unfit(Problem.TWICE, rows.getString(2)).sentence(keys, shown)));
            }
        }
        execute("delete from intake_stage where line in (select line from intake_double)");
    }

    private long change() throws SQLException {
        String set = staging.values().stream().map(c -> c + " = s." + c + ", ").collect(Collectors.joining());
        String held = staging.values().stream().map(c -> "t." + c).collect(Collectors.joining(", "));
        String read = staging.values().stream().map(c -> "s." + c).collect(Collectors.joining(", "));
        String differs = staging.values().isEmpty() ? "" : "(" + held + ") is distinct from (" + read + ") or ";
        return dated("update " + table + " t set " + set + "changed = ?, ended = null, run = ? from intake_stage s"
                + " where not s.refused and " + onKey + " and (" + differs + "t.ended is not null)");
    }

    private long add() throws SQLException {
        String columns = staging.names();
        String sql = "insert into " + table + " (" + columns + ", since, changed, run) select s."
                + columns.replace(", ", ", s.")
                + ", d.data, d.data, d.run from intake_stage s cross join (select ?::date as data, ?::uuid as run) d"
                + " where not s.refused and not exists (select from " + table + " t where " + onKey + ")";
        return dated(sql);
    }

    private long end() throws SQLException {
        if (kind.scope() == null || !staging.everyKeyRead()) {
            return 0;
        }
        String live = " from " + table + " t where t.ended is null and (" + kind.scope() + ")";
        String gone = live + " and not exists (select from intake_stage s where " + onKey + ")";
        long ending = count("select count(*)" + gone);
        if (ending == 0) {
            return 0;
        }
        long held = count("select count(*)" + live);
        if (!request.endMany() && !request.dryRun() && ending > 20 && ending * 5 > held) {
            throw Refusal.of(IntakeObstacle.MANY_ENDED, String.valueOf(ending), String.valueOf(held));
        }
        String where = gone.substring(gone.indexOf(" where "));
        return dated("update " + table + " t set ended = ?, run = ?" + where);
    }

    /** A statement with the date of the data and the run as its two parameters. */
    private long dated(String sql) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(sql)) {
            statement.setDate(1, Date.valueOf(request.dateOfData()));
            statement.setObject(2, run);
            return statement.executeLargeUpdate();
        }
    }

    private void execute(String sql) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    private long count(String sql) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(sql)) {
            rows.next();
            return rows.getLong(1);
        }
    }

    private boolean any(String sql) throws SQLException {
        return count("select count(*) from (" + sql + " limit 1) found") > 0;
    }
}
