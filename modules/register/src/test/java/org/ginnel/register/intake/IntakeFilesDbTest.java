package org.ginnel.register.intake;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.ginnel.register.Intakes.Outcome;
import org.ginnel.register.Intakes.RefusedRow;
import org.ginnel.register.Intakes.Report;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class IntakeFilesDbTest {
    private final Importer importer = new Importer();

    @BeforeEach
    void empty() {
        importer.empty();
    }

    @Test
    void every_real_file_is_read_whole_and_the_second_time_changes_nothing() throws Exception {
        for (OfficialFiles.File file : OfficialFiles.ALL) {
            Report first = importer.apply(file.kind(), OfficialFiles.find(file.path()), file.date());
            assertEquals(Outcome.APPLIED, first.outcome(), file.path() + ": " + first.refusal());
            assertEquals(file.rows(), first.counts().read(), file.path());
            assertEquals(file.refused(), first.refused(), () -> file.path() + ": " + some(first.rows()));

            Report second = importer.apply(file.kind(), OfficialFiles.find(file.path()), file.date());
            assertEquals(
                    0,
                    second.counts().added()
                            + second.counts().changed()
                            + second.counts().ended(),
                    file.path());
            assertEquals(file.rows() - file.refused(), second.counts().unchanged(), file.path());
        }
    }

    private static List<RefusedRow> some(List<RefusedRow> rows) {
        return rows.subList(0, Math.min(5, rows.size()));
    }
}
