package org.ginnel.governance.convening;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class LeakScanTest {
    private final LeakScan scan = new LeakScan(List.of("Commission to Zanzibarium Ltd", "prices-Q7X2-offer-2027"));

    @Test
    void a_pupil_number_with_its_right_check_letter_is_found() {
        finds(Leak.UPN, "Pupil H801200001001 moved.");
        finds(null, "Order A801200001001 is no pupil: the letter is wrong.");
    }

    @Test
    void a_national_insurance_number_is_found_with_and_without_spaces() {
        finds(Leak.NATIONAL_INSURANCE_NUMBER, "AB 12 34 56 C");
        finds(Leak.NATIONAL_INSURANCE_NUMBER, "number AB123456C.");
        finds(null, "GB123456C is not one");
    }

    @Test
    void a_date_of_birth_is_found_by_the_words_before_it() {
        finds(Leak.DATE_OF_BIRTH, "DOB: 11/02/2011");
        finds(Leak.DATE_OF_BIRTH, "born on 11 February 2011");
        finds(null, "The meeting of 11/02/2011 was short.");
    }

    @Test
    void addresses_and_numbers_are_found_and_may_be_meant() {
        finds(Leak.E_MAIL, "write to jo.bloggs@school.example today");
        finds(Leak.PHONE, "call 0161 496 0123");
        finds(Leak.PHONE, "call +44 161 496 0123");
        finds(null, "In 2026-27 there were 13,400 of 52,000 and 0.75 of it.");
        assertEquals(EnumSet.of(Leak.E_MAIL, Leak.PHONE), meant());
    }

    private static Set<Leak> meant() {
        EnumSet<Leak> meant = EnumSet.noneOf(Leak.class);
        List.of(Leak.values()).stream().filter(Leak::mayBeMeant).forEach(meant::add);
        return meant;
    }

    @Test
    void the_title_of_something_exempt_is_found_however_it_is_written() {
        finds(Leak.EXEMPT_WORDS, "about the COMMISSION to\nZanzibarium, Ltd and others");
        finds(Leak.EXEMPT_WORDS, "see prices_Q7X2 offer 2027");
        finds(null, "a commission of inquiry");
    }

    @Test
    void a_finding_says_the_page() {
        PaperId paper = new PaperId(UUID.randomUUID());
        assertEquals(
                List.of(Finding.in(paper, Leak.PHONE, 2)),
                scan.findings(paper, List.of("title", "first page", "0161 496 0123")));
    }

    private void finds(Leak leak, String text) {
        assertEquals(leak == null ? Set.of() : Set.of(leak), scan.leaksIn(text), text);
    }
}
