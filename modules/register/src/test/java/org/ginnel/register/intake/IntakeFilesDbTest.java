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

    @Test
    void organisations_places_successors_and_trusts_are_made_from_the_lists() throws Exception {
        List<String> kinds = List.of(
                "postcodes",
                "establishments",
                "establishment-groups",
                "establishment-group-links",
                "establishment-links");
        for (String kind : kinds) {
            for (OfficialFiles.File file : OfficialFiles.ALL) {
                if (file.kind().equals(kind) && !file.path().contains("1252")) {
                    importer.apply(kind, OfficialFiles.find(file.path()), file.date());
                }
            }
        }
        assertEquals("1305", value("select count(*) from register.organisation where urn is not null"));
        assertEquals("140", value("select count(*) from register.organisation where kind = 'TRUST'"));
        assertEquals(
                "17", value("select count(*) from register.site where latitude is null"), "postcodes made since 2014");
        assertEquals(
                "77", value("select count(*) from register.organisation where closed is not null and urn is not null"));
        assertEquals(
                "t",
                value("select bool_and(latitude between 53.3 and 53.75 and longitude between -2.8 and -1.9)"
                        + " from register.site where latitude is not null"));
        assertEquals(
                "145314",
                value("select b.urn from register.organisation_succession s join register.organisation a on a.id ="
                        + " s.predecessor join register.organisation b on b.id = s.successor where a.urn = '135981'"));
        assertEquals(
                "0",
                value(
                        "select count(*) from register.organisation_group g join register.organisation m on m.id = g.member"
                                + " join register.organisation p on p.id = g.parent where p.kind <> 'TRUST' or m.urn is null"));
    }

    private String value(String sql) {
        return importer.database.value(sql);
    }

    private static List<RefusedRow> some(List<RefusedRow> rows) {
        return rows.subList(0, Math.min(5, rows.size()));
    }
}
