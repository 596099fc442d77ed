package org.ginnel.register.intake;

import java.util.ArrayList;
import java.util.List;

/**
 * A kind of list.
 *
 * @param table without its schema; ends with since, changed, ended and run
 * @param scope which rows held the list speaks of, as SQL over {@code t} (the table) and {@code s} (the rows read):
 *     rows of the scope that the list lacks are ended; null when the list need not be whole
 * @param windows files may be Windows-1252, as those of Get Information About Schools are
 * @param afterwards SQL that keeps what is made from the table in step, run in the same transaction; {@code :run} is
 *     the run
 */
record Kind(
        String code,
        String table,
        List<String> key,
        String licence,
        String scope,
        boolean windows,
        List<Format> formats,
        List<String> afterwards) {
    static final String OPEN_GOVERNMENT = "Open Government Licence v3.0";

    static Kind of(String code, String table, String... key) {
        return new Kind(code, table, List.of(key), OPEN_GOVERNMENT, "true", false, List.of(), List.of());
    }

    Kind licence(String words) {
        return new Kind(code, table, key, words, scope, windows, formats, afterwards);
    }

    Kind within(String sql) {
        return new Kind(code, table, key, licence, sql, windows, formats, afterwards);
    }

    Kind orWindows() {
        return new Kind(code, table, key, licence, scope, true, formats, afterwards);
    }

    Kind format(String name, Layout layout, Column... columns) {
        return new Kind(
                code, table, key, licence, scope, windows, and(formats, new Format(name, layout, columns)), afterwards);
    }

    Kind afterwards(String... sql) {
        List<String> all = afterwards;
        for (String one : sql) {
            all = and(all, one);
        }
        return new Kind(code, table, key, licence, scope, windows, formats, all);
    }

    private static <T> List<T> and(List<T> list, T more) {
        List<T> longer = new ArrayList<>(list);
        longer.add(more);
        return List.copyOf(longer);
    }
}
