package org.ginnel.register.place;

import static org.ginnel.register.place.PlaceObstacle.COLUMNS;
import static org.ginnel.register.place.PlaceObstacle.FIELD_MISSING;
import static org.ginnel.register.place.PlaceObstacle.FIELD_UNFIT;
import static org.ginnel.register.place.PlaceObstacle.NOT_CSV;
import static org.ginnel.register.place.PlaceObstacle.REPEATED;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.ginnel.kernel.Refusal;

/** A file of comma separated values of a place's folder: its first line names the columns, each row keeps its line. */
record Table(String file, List<Row> rows) {
    static Table read(String file, String text, String... columns) {
        List<Row> rows = new ArrayList<>();
        List<String> wanted = List.of(columns);
        long line = 0;
        try (CsvReader<CsvRecord> reader =
                CsvReader.builder().skipEmptyLines(true).ofCsvRecord(text)) {
            for (CsvRecord found : reader) {
                line = found.getStartingLineNumber();
                if (line == 1 && !found.getFields().equals(wanted)) {
                    throw Refusal.of(COLUMNS, file, String.join(",", found.getFields()), String.join(",", wanted));
                }
                if (found.getFieldCount() != wanted.size()) {
                    throw Refusal.of(NOT_CSV, file, PlaceFolder.line(line));
                }
                if (line > 1) {
                    rows.add(new Row(file, line, wanted, found.getFields()));
                }
            }
        } catch (CsvParseException wrong) {
            throw Refusal.of(NOT_CSV, file, PlaceFolder.line(line + 1));
        } catch (java.io.IOException failed) {
            throw new java.io.UncheckedIOException(failed);
        }
        if (rows.isEmpty()) {
            throw Refusal.of(FIELD_MISSING, file, PlaceFolder.line(2));
        }
        return new Table(file, List.copyOf(rows));
    }

    /** No two rows have the same value here. */
    void once(String column) {
        Set<String> seen = new HashSet<>();
        for (Row row : rows) {
            if (!seen.add(row.text(column))) {
                throw Refusal.of(REPEATED, file, row.where(), row.text(column));
            }
        }
    }

    record Row(String file, long line, List<String> columns, List<String> cells) {
        String where() {
            return PlaceFolder.line(line);
        }

        String any(String column) {
            return cells.get(columns.indexOf(column)).strip();
        }

        String text(String column) {
            String text = any(column);
            if (text.isEmpty()) {
                throw Refusal.of(FIELD_MISSING, file, where() + ", " + column);
            }
            return text;
        }

        Refusal unfit(String column, Form form) {
            return Refusal.of(FIELD_UNFIT, file, where() + ", " + column, any(column), form);
        }

        String matching(String column, String pattern, Form form) {
            String text = text(column);
            if (!text.matches(pattern)) {
                throw unfit(column, form);
            }
            return text;
        }

        LocalDate day(String column) {
            try {
                return LocalDate.parse(text(column));
            } catch (DateTimeParseException wrong) {
                throw unfit(column, Form.DATE);
            }
        }

        int number(String column, int least, int most) {
            int number = Integer.parseInt(matching(column, "[0-9]{1,9}", Form.WHOLE_NUMBER));
            if (number < least || number > most) {
                throw unfit(column, Form.WHOLE_NUMBER);
            }
            return number;
        }

        double degrees(String column, double least, double most) {
            double degrees = Double.parseDouble(matching(column, "-?[0-9]{1,3}(\\.[0-9]{1,8})?", Form.DEGREES));
            if (degrees < least || degrees > most) {
                throw unfit(column, Form.DEGREES);
            }
            return degrees;
        }

        boolean yes(String column) {
            return matching(column, "yes|no", Form.YES_NO).equals("yes");
        }
    }
}
