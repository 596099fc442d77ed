package org.ginnel.register.intake;

import de.siegmar.fastcsv.reader.CloseableIterator;
import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.ginnel.kernel.Refusal;

/**
 * Comma-separated rows by RFC 4180, strictly: a stray quote, a quote never closed or a row of another width means that
 * the file is damaged, and is refused with its line. A row is the most that is held in memory, and that is bounded.
 */
final class CsvRows implements Rows {
    private static final int LONGEST_ROW = 1 << 22;
    private static final Pattern LINE = Pattern.compile("started in line (\\d+)");

    private final CsvReader<CsvRecord> reader;
    private final CloseableIterator<CsvRecord> records;
    private final List<String> header;
    private CsvRecord row;

    CsvRows(Reader text) {
        reader = CsvReader.builder()
                .allowUnclosedQuote(false)
                .detectBomHeader(false)
                .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
                .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
                .skipEmptyLines(true)
                .maxBufferSize(LONGEST_ROW)
                .ofCsvRecord(text);
        records = reader.iterator();
        if (!advance()) {
            throw Refusal.of(IntakeObstacle.EMPTY_FILE);
        }
        header = row.getFields().stream().map(CsvRows::name).toList();
    }

    private static String name(String field) {
        String name = Cells.line(field);
        return name == null ? "" : name;
    }

    @Override
    public List<String> header() {
        return header;
    }

    @Override
    public boolean next() {
        if (!advance()) {
            return false;
        }
        if (row.getFieldCount() != header.size()) {
            throw Refusal.of(
                    IntakeObstacle.WRONG_WIDTH,
                    String.valueOf(line()),
                    String.valueOf(row.getFieldCount()),
                    String.valueOf(header.size()));
        }
        return true;
    }

    private boolean advance() {
        try {
            if (!records.hasNext()) {
                return false;
            }
            row = records.next();
            return true;
        } catch (CsvParseException broken) {
            throw damaged(broken);
        } catch (UncheckedIOException broken) {
            throw Refusal.of(IntakeObstacle.CUT_OFF, String.valueOf(row == null ? 1 : line()));
        }
    }

    private Refusal damaged(CsvParseException broken) {
        StringBuilder messages = new StringBuilder();
        for (Throwable cause = broken; cause != null; cause = cause.getCause()) {
            messages.append(cause.getMessage()).append('\n');
        }
        Matcher started = LINE.matcher(messages);
        String line = started.find() ? started.group(1) : String.valueOf(row == null ? 1 : line() + 1);
        boolean long_ = messages.indexOf("exceed") >= 0 || messages.indexOf("maximum") >= 0;
        return Refusal.of(long_ ? IntakeObstacle.FIELD_TOO_LONG : IntakeObstacle.BAD_QUOTES, line);
    }

    @Override
    public long line() {
        return row.getStartingLineNumber();
    }

    @Override
    public String cell(int column) {
        return row.getField(column).strip();
    }

    @Override
    public void close() throws IOException {
        reader.close();
    }
}
