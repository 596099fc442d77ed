package org.ginnel.gateways.handin;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.ginnel.gateways.CourseBook;
import org.ginnel.gateways.ResultsBook;

/** What a provider sends files of. */
enum FileKind {
    RESULTS(ResultsBook.COLUMNS),
    COURSES(CourseBook.COLUMNS);

    private final List<String> columns;

    FileKind(List<String> columns) {
        this.columns = columns;
    }

    /** Columns the header must have. */
    List<String> columns() {
        return columns;
    }

    static Optional<FileKind> called(String name) {
        return Arrays.stream(values()).filter(kind -> kind.name().equals(name)).findFirst();
    }
}
