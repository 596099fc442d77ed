package org.ginnel.register.intake;

import static org.ginnel.register.intake.Parsers.shaped;
import static org.ginnel.register.intake.Parsers.text;

/** Electoral wards and the borough they lie in, from the Office for National Statistics' lookups. */
final class Wards {
    static final Kind KIND = Kind.of("wards", "ward", "code")
            .within("t.borough in (select distinct s.borough from intake_stage s)")
            .format("wards-2022", Layout.CSV, columns("22"))
            .format("wards-2023", Layout.CSV, columns("23"))
            .format("wards-2024", Layout.CSV, columns("24"));

    private Wards() {}

    private static Column[] columns(String year) {
        return new Column[] {
            shaped("code", "[EWSN]05[0-9]{6}", "E05000650")
                    .from("wd" + year + "cd")
                    .filled(),
            text("name").from("wd" + year + "nm").filled(),
            shaped("borough", "[EWSN]0[6-9][0-9]{6}", "E08000003")
                    .from("lad" + year + "cd")
                    .filled(),
            text("borough_name").from("lad" + year + "nm").filled()
        };
    }
}
