package org.ginnel.gateways.mydata;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.ginnel.gateways.CorrectionId;
import org.ginnel.kernel.Actor;
import org.ginnel.kernel.Ids;
import org.ginnel.kernel.Refusal;
import org.ginnel.kernel.Seat;
import org.ginnel.kernel.TestDatabase;
import org.ginnel.register.OrganisationId;
import org.ginnel.register.PersonId;
import org.ginnel.register.Role;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;

class CorrectionsDbTest {
    private static final Instant NOW = Instant.parse("2026-11-24T10:00:00Z");
    private final TestDatabase database = TestDatabase.of("gateways");
    private final Actor amira = actor(Role.YOUNG_PERSON);
    private final Actor noor = actor(Role.CAREERS_LEAD);
    private final Actor hana = actor(Role.SECRETARY);
    private final PersonId her = new PersonId(amira.person());
    private final OrganisationId school = new OrganisationId(noor.scope());

    @Test
    void what_is_wrong_is_said_in_words_with_a_limit() {
        refused(CorrectionObstacle.NO_SUBJECT, () -> ask(null, "x"));
        refused(CorrectionObstacle.NO_WORDS, () -> ask(CorrectionSubject.NAME, " "));
        refused(CorrectionObstacle.WORDS_TOO_LONG, () -> ask(CorrectionSubject.NAME, "x".repeat(1001)));
    }

    @Test
    void an_answer_is_given_once_and_in_words() {
        Correction asked = ask(CorrectionSubject.NAME, "Amira with one m");
        refused(CorrectionObstacle.NO_ANSWER, () -> asked.answer(true, null, hana.person(), NOW));
        asked.answer(false, "We need to see a document.", hana.person(), NOW);
        assertEquals(false, asked.shown("", "").done());
        refused(CorrectionObstacle.ANSWERED_ALREADY, () -> asked.answer(true, "x", hana.person(), NOW));
    }

    @Test
    void a_schools_list_is_the_schools_to_answer_and_everything_else_the_secretariats() {
        kept(CorrectionSubject.SCHOOL_ROLL);
        assertEquals(1, rows(noor));
        assertEquals(0, rows(hana));
        kept(CorrectionSubject.NAME);
        assertEquals(1, rows(noor));
        assertEquals(1, rows(hana));
        assertEquals(2, rows(amira));
        for (Actor other : List.of(
                Actor.NOBODY,
                actor(Role.YOUNG_PERSON),
                actor(Role.CAREERS_LEAD),
                actor(Role.ADMISSIONS_OFFICER),
                actor(Role.SEND_OFFICER),
                actor(Role.ADMINISTRATOR))) {
            assertEquals(0, rows(other), other.toString());
        }
    }

    @Test
    void the_same_is_asked_once_while_it_waits() {
        CorrectionId id = kept(CorrectionSubject.BORN);
        refused(CorrectionObstacle.ASKED_ALREADY, () -> kept(CorrectionSubject.BORN));
        database.as(hana, em -> new Corrections_(em).find(id).orElseThrow().answer(true, "Done.", hana.person(), NOW));
        kept(CorrectionSubject.BORN);
        assertEquals(
                2, (int) database.as(amira, em -> new Corrections_(em).of(her).size()));
        assertTrue(database.as(hana, em -> new Corrections_(em).toAnswer()).size() >= 2);
    }

    @Test
    void what_it_is_from_now_on_is_a_name_a_day_in_the_past_or_a_school_year() {
        LocalDate today = LocalDate.of(2026, 11, 24);
        assertEquals(List.of(), new Becoming(CorrectionSubject.NAME, " Amira Reed ").obstacles(today));
        assertEquals(List.of(), new Becoming(CorrectionSubject.BORN, "2011-02-28").obstacles(today));
        assertEquals(List.of(), new Becoming(CorrectionSubject.SCHOOL_ROLL, "12").obstacles(today));
        assertEquals(List.of(), new Becoming(CorrectionSubject.SCHOOL_ROLL, null).obstacles(today));
        assertEquals(List.of(), new Becoming(CorrectionSubject.SOMETHING_ELSE, null).obstacles(today));
        wrong(CorrectionObstacle.NO_NAME, CorrectionSubject.NAME, " ", "x".repeat(201));
        wrong(
                CorrectionObstacle.NO_DAY,
                CorrectionSubject.BORN,
                "",
                "28.2.2011",
                "2011-02-30",
                "2026-11-24",
                "1899-01-01");
        wrong(CorrectionObstacle.NO_YEAR, CorrectionSubject.SCHOOL_ROLL, "6", "15", "twelve");
    }

    private static void wrong(CorrectionObstacle why, CorrectionSubject subject, String... said) {
        for (String one : said) {
            assertEquals(
                    why,
                    new Becoming(subject, one)
                            .obstacles(LocalDate.of(2026, 11, 24))
                            .get(0)
                            .reason(),
                    one);
        }
    }

    @Test
    void she_writes_no_answer_herself() {
        kept(CorrectionSubject.NAME);
        assertEquals(0, (int) database.as(
                amira,
                em -> em.createNativeQuery("update gateways.correction set words = 'x'")
                        .executeUpdate()));
    }

    private CorrectionId kept(CorrectionSubject subject) {
        CorrectionId id = new CorrectionId(Ids.next());
        database.as(amira, em -> {
            new Corrections_(em).add(Correction.ask(id, her, subject, "It is wrong", school, NOW));
            return null;
        });
        return id;
    }

    private Correction ask(CorrectionSubject subject, String words) {
        return Correction.ask(new CorrectionId(Ids.next()), her, subject, words, school, NOW);
    }

    private int rows(Actor reader) {
        return database.as(
                reader,
                em -> ((Number) em.createNativeQuery("select count(*) from gateways.correction where person = '"
                                        + amira.person() + "'")
                                .getSingleResult())
                        .intValue());
    }

    private static Actor actor(String role) {
        Seat seat = new Seat(Ids.next(), role, Ids.next(), "");
        return new Actor(Ids.next(), "somebody", seat, List.of(seat));
    }

    private static void refused(CorrectionObstacle reason, Executable deed) {
        Refusal refusal = assertThrows(Refusal.class, deed);
        assertTrue(refusal.has(reason), refusal.getMessage());
    }
}
