package org.ginnel.register.intake;

import static org.ginnel.register.intake.Parsers.date;
import static org.ginnel.register.intake.Parsers.end;
import static org.ginnel.register.intake.Parsers.shaped;
import static org.ginnel.register.intake.Parsers.text;

/**
 * Sector subject areas of the Learning Aim Reference Service, first or second tier, one file each. Codes are text:
 * "1.10" is not 1.1. The second file lists the first tier again; what is of the first tier is told by its ".00".
 */
final class SubjectAreas {
    private static final String CODE = "-?[0-9]{1,2}\\.[0-9]{2}";

    static final Kind KIND = Kind.of("sector-subject-areas", "sector_subject_area", "code")
            .within("t.tier = (select max(s.tier) from intake_stage s) and t.code not like '%.00'")
            .format("tier-1", Layout.CSV, columns("1"))
            .format("tier-2", Layout.CSV, columns("2"));

    private SubjectAreas() {}

    private static Column[] columns(String tier) {
        String code = "SectorSubjectAreaTier" + tier;
        return new Column[] {
            shaped("code", CODE, "1.10").from(code).filled(),
            new Column("tier", cells -> cells[0].endsWith(".00") ? "1" : "2").from(code),
            new Column("tier_1", cells -> cells[0].replaceFirst("\\..*", ".00")).from(code),
            text("title").from(code + "Desc").filled(),
            text("short_title").from(code + "Desc2"),
            date("effective_from").from("EffectiveFrom"),
            end("effective_to").from("EffectiveTo")
        };
    }
}
