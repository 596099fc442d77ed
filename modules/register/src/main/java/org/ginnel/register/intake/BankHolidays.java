package org.ginnel.register.intake;

import static org.ginnel.register.intake.Parsers.constant;
import static org.ginnel.register.intake.Parsers.date;
import static org.ginnel.register.intake.Parsers.flag;
import static org.ginnel.register.intake.Parsers.shaped;
import static org.ginnel.register.intake.Parsers.text;

import java.util.Locale;

/**
 * Bank holidays by nation. GOV.UK's list drops old years, so only days between the first and the last of the list can
 * end.
 */
final class BankHolidays {
    static final Kind KIND = Kind.of("bank-holidays", "bank_holiday", "nation", "day")
            .within("(t.nation, t.day) in (select t2.nation, t2.day from register.bank_holiday t2 join (select nation,"
                    + " min(day) as first, max(day) as last from intake_stage group by nation) s on s.nation = t2.nation"
                    + " and t2.day between s.first and s.last)")
            .format(
                    "gov.uk",
                    Layout.HOLIDAYS,
                    shaped("nation", "[a-z-]+", "england-and-wales")
                            .from("division")
                            .filled(),
                    date("day").from("date").filled(),
                    text("title").from("title").filled(),
                    new Column(
                                    "substitute",
                                    cells -> cells[0].toLowerCase(Locale.ROOT).contains("substitute") ? "t" : "f")
                            .from("notes"))
            .format(
                    "england",
                    Layout.CSV,
                    constant("nation", "england-and-wales"),
                    date("day").from("date").filled(),
                    text("title").from("title").filled(),
                    flag("substitute", "yes", "no").from("substitute_day").filled())
            .format(
                    "place",
                    Layout.CSV,
                    constant("nation", "england-and-wales"),
                    date("day").from("date").filled(),
                    text("title").from("name").filled(),
                    flag("substitute", "yes", "no").from("substitute").filled())
            .afterwards(Afterwards.HOLIDAYS);

    private BankHolidays() {}
}
