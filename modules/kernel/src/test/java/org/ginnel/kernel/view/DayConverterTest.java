package org.ginnel.kernel.view;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.faces.convert.ConverterException;
import java.time.LocalDate;
import java.time.LocalTime;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DayConverterTest {
    private final DayConverter days = new DayConverter();

    @ParameterizedTest
    @ValueSource(strings = {"2027-03-26", "26/3/2027", "26/03/2027", "26.3.2027", " 26 March 2027 ", "26 mar 2027"})
    void a_date_is_understood_as_browsers_and_people_write_it(String typed) {
        assertEquals(LocalDate.of(2027, 3, 26), days.getAsObject(null, null, typed));
    }

    @ParameterizedTest
    @ValueSource(strings = {"31/2/2027", "3/26/2027", "soon", "26/3/27", "2027-3-26T10:00"})
    void what_is_no_date_is_refused_with_an_example(String typed) {
        ConverterException refused = assertThrows(ConverterException.class, () -> days.getAsObject(null, null, typed));
        String sentence = refused.getFacesMessage().getSummary();
        assertTrue(sentence.contains("26/3/2027"), sentence);
    }

    @Test
    void nothing_typed_is_no_date() {
        assertNull(days.getAsObject(null, null, "  "));
        assertEquals("", days.getAsString(null, null, null));
        assertEquals("2027-03-26", days.getAsString(null, null, LocalDate.of(2027, 3, 26)));
    }

    @Test
    void a_time_is_understood_with_colon_or_point() {
        ClockConverter clock = new ClockConverter();
        assertEquals(LocalTime.of(9, 5), clock.getAsObject(null, null, "9:05"));
        assertEquals(LocalTime.of(16, 30), clock.getAsObject(null, null, "16.30"));
        assertThrows(ConverterException.class, () -> clock.getAsObject(null, null, "25:00"));
    }
}
