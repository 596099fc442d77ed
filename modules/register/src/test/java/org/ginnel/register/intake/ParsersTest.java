package org.ginnel.register.intake;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ParsersTest {
    private static String read(Column column, String... cells) throws Unfit {
        return column.read(cells);
    }

    private static String refused(Column column, String... cells) {
        return assertThrows(Unfit.class, () -> column.read(cells)).sentence("Column", cells[0]);
    }

    @Test
    void a_urn_is_six_digits() throws Unfit {
        Column urn = Parsers.digits("urn", 6);
        assertEquals("105148", read(urn, "105148"));
        assertNull(read(urn, ""));
        assertEquals("Column 'abc' is not 6 digits", refused(urn, "abc"));
        assertEquals("Column '10514٨' is not 6 digits", refused(urn, "10514٨"));
        assertEquals("Column is empty", refused(urn.filled(), ""));
    }

    @ParameterizedTest
    @CsvSource({
        "31-08-2019, 2019-08-31",
        "31/08/2019, 2019-08-31",
        "2019-08-31, 2019-08-31",
        "01 Aug 2014, 2014-08-01",
        "29-02-2024, 2024-02-29"
    })
    void dates_are_read_in_the_shapes_lists_use(String cell, String day) throws Unfit {
        assertEquals(day, read(Parsers.date("day"), cell));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"31-02-2019", "2019/08/31", "08-31-2019", "1-8-2019", "yesterday", "01 Foo 2014", "31-08-19"})
    void what_is_no_date_is_refused(String cell) {
        assertThrows(Unfit.class, () -> read(Parsers.date("day"), cell));
    }

    @Test
    void the_year_2600_means_no_end() throws Unfit {
        assertNull(read(Parsers.end("until"), "31 Dec 2600"));
        assertEquals("2026-07-31", read(Parsers.end("until"), "31/07/2026"));
    }

    @ParameterizedTest
    @CsvSource({"M1  1AD, M1 1AD", "bl00aa, BL0 0AA", "SW1A 1AA, SW1A 1AA", "WN7 5SJ, WN7 5SJ"})
    void postcodes_are_written_officially(String cell, String official) throws Unfit {
        assertEquals(official, read(Parsers.postcode("postcode"), cell));
    }

    @ParameterizedTest
    @ValueSource(strings = {"M1", "NA", "M1 1CC", "12345", "M14 5TQX"})
    void what_is_no_postcode_is_refused_or_kept_as_written(String cell) throws Unfit {
        assertThrows(Unfit.class, () -> read(Parsers.postcode("postcode"), cell));
        assertEquals(cell, read(Parsers.postcodeAsWritten("postcode"), cell));
    }

    @Test
    void numbers_that_would_not_fit_the_database_are_refused_here() throws Unfit {
        assertEquals("8", read(Parsers.whole("n"), "8"));
        assertEquals("Column '12.5' is not a whole number", refused(Parsers.whole("n"), "12.5"));
        assertEquals("Column '99999999999' is too large a number", refused(Parsers.whole("n"), "99999999999"));
        assertEquals("Column '1e9' is not a number", refused(Parsers.number("n"), "1e9"));
        assertNull(read(Parsers.number("n", "x", ".."), "x"));
        assertNull(read(Parsers.whole("n", "variable"), "Variable"));
    }

    @Test
    void blanks_are_tidied_and_no_break_spaces_among_them() throws Unfit {
        assertEquals("St Anne’s School", read(Parsers.text("name"), "St  Anne’s\u00a0School "));
        assertNull(read(Parsers.text("name"), " \u00a0 "));
        assertEquals("", read(Parsers.word("name"), ""));
        assertEquals("one\ntwo", read(Parsers.prose("tasks"), " one \n\n two \n".replace("\n\n", "\n")));
        assertNull(read(Parsers.prose("tasks"), "<blank>"));
        assertEquals(
                "Column is longer than 2,000 characters".replace(",", ""),
                refused(Parsers.text("name"), "x".repeat(2001)));
    }

    @Test
    void flags_take_the_words_of_their_list_only() throws Unfit {
        assertEquals("t", read(Parsers.flag("flag", "True", "False"), "True"));
        assertEquals("f", read(Parsers.flag("flag", "True", "False"), "FALSE"));
        assertEquals(
                "Column 'maybe' is not one of: True, False", refused(Parsers.flag("flag", "True", "False"), "maybe"));
    }

    @Test
    void lists_are_written_as_postgresql_takes_them() throws Unfit {
        assertEquals("{\"a\",\"b \\\"c\\\"\",\"d\\\\e\"}", read(Parsers.list("l", "|"), "a|b \"c\"||d\\e"));
        assertEquals("{}", read(Parsers.list("l", "|"), ""));
        assertEquals("{\"SLD\",\"ASD\"}", read(Parsers.list("l", ""), "SLD", "", "ASD"));
    }

    @Test
    void a_company_number_that_became_a_decimal_is_made_whole_again() throws Unfit {
        assertEquals("07692735", read(Identity.company("c"), "7692735.0"));
        assertEquals("10651460", read(Identity.company("c"), "10651460.0"));
        assertEquals("OC301540", read(Identity.company("c"), "OC301540"));
        assertEquals("10058190", read(Identity.ukprn("u"), "10058190.0"));
        assertEquals("Column '1005819' is not 8 digits", refused(Identity.ukprn("u"), "1005819"));
    }

    @Test
    void coordinates_are_both_there_or_both_not() throws Unfit {
        Column latitude = Coordinates.latitude("Easting", "Northing");
        assertEquals("53.46", read(latitude, "383819", "397052").substring(0, 5));
        assertNull(read(latitude, "", ""));
        assertNull(read(latitude, "0", "0"));
        assertThrows(Unfit.class, () -> read(latitude, "383819", ""));
        assertThrows(Unfit.class, () -> read(latitude, "9383819", "398052"));
    }

    @Test
    void a_missing_pay_figure_says_why() throws Unfit {
        Column marks = Pay.KIND.formats().get(0).columns().stream()
                .filter(column -> column.name().equals("marks"))
                .findFirst()
                .orElseThrow();
        String[] cells = {"100", "x", "", "..", "5", "6", "7", "8", "9", "1", "2", "3", "4", "5", "."};
        assertEquals("median:x median_change_percent:.. p90:.", read(marks, cells));
    }

    @Test
    void a_made_id_is_the_same_everywhere() throws Unfit {
        assertEquals(Identity.of("urn:105148").toString(), read(Identity.organisation(), "105148"));
    }
}
