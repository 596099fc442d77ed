package org.ginnel.gateways.testimonial;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.ginnel.gateways.ChoiceId;
import org.ginnel.gateways.TestimonialId;
import org.ginnel.kernel.Actor;
import org.ginnel.kernel.Ids;
import org.ginnel.kernel.Refusal;
import org.ginnel.kernel.Seat;
import org.ginnel.kernel.TestDatabase;
import org.ginnel.register.OrganisationId;
import org.ginnel.register.PersonId;
import org.ginnel.register.Role;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class TestimonialsDbTest {
    private static final Instant NOW = Instant.parse("2026-11-24T10:00:00Z");
    private static final String CYCLE = "00000000-0000-4000-8000-000000000016";
    private final TestDatabase database = TestDatabase.of("gateways");
    private final Actor amira = actor(Role.YOUNG_PERSON, Ids.next());
    private final Actor noor = actor(Role.CAREERS_LEAD, Ids.next());
    private final Actor priya = actor(Role.ADMISSIONS_OFFICER, Ids.next());
    private final PersonId her = new PersonId(amira.person());
    private final UUID choice = Ids.next();

    @BeforeEach
    void amira_sent_a_form_to_priyas_college() {
        UUID offering = Ids.next();
        UUID form = Ids.next();
        database.sql(
                "insert into gateways.cycle (id, entry, year, opens, equal_consideration, decide_by_days, closes,"
                        + " grace_minutes, reply_by_days, results_day, offers_end, carry_over_opens) values ('" + CYCLE
                        + "', 16, 2027, '2026-09-14', '2027-01-15', 15, '2027-01-31T23:59Z', 5, 10,"
                        + " '2027-08-26', '2027-09-17', '2027-09-20') on conflict do nothing",
                "insert into gateways.offering (id, title, kind, level, provider, provider_name, site_name,"
                        + " learn_aim_ref, gateways, starts, places, status, updated) values ('" + offering
                        + "', 'T Level', 'T_LEVEL', 3, '" + priya.scope()
                        + "', 'Ardwick', '', '61058014', '{digital}', '2027-09-06', 20, 'OPEN', now())");
        database.does(em -> {
            em.createNativeQuery("insert into gateways.application (id, person, cycle, reference, submitted_at)"
                            + " values ('" + form + "', '" + amira.person() + "', '" + CYCLE + "', 'T-" + form
                            + "', now())")
                    .executeUpdate();
            em.createNativeQuery("insert into gateways.choice (id, application, person, offering, provider, interest,"
                            + " starts, stage) values ('" + choice + "', '" + form + "', '" + amira.person() + "', '"
                            + offering + "', '" + priya.scope() + "', false, '2027-09-06', 'DRAFT')")
                    .executeUpdate();
        });
    }

    @Test
    void she_and_her_school_read_it_and_a_college_once_it_is_written_and_her_choice_sent() {
        TestimonialId id = asks();
        assertEquals(1, rows(amira));
        assertEquals(1, rows(noor));
        stage("SUBMITTED");
        assertEquals(0, rows(priya));
        written(id);
        assertEquals(1, rows(priya));
        stage("DRAFT");
        assertEquals(0, rows(priya));
        for (String left : List.of("WITHDRAWN", "DECLINED", "REJECTED")) {
            stage(left);
            assertEquals(0, rows(priya), left);
        }
        stage("SUBMITTED");
        database.as(amira, em -> new Testimonials_(em).of(her).get(0).object("Wrong"));
        assertEquals(0, rows(priya));
        assertEquals(1, rows(noor));
    }

    @Test
    void nobody_else_reads_it_and_a_college_never_writes() {
        written(asks());
        stage("SUBMITTED");
        for (Actor other : List.of(
                Actor.NOBODY,
                actor(Role.YOUNG_PERSON, Ids.next()),
                actor(Role.CAREERS_LEAD, Ids.next()),
                actor(Role.ADMISSIONS_OFFICER, Ids.next()),
                actor(Role.SECRETARY, Ids.next()),
                actor(Role.SEND_OFFICER, Ids.next()),
                actor(Role.ADMINISTRATOR, Ids.next()))) {
            assertEquals(0, rows(other), other.toString());
        }
        assertEquals(0, (int) database.as(
                priya,
                em -> em.createNativeQuery("update gateways.testimonial set words = 'x'")
                        .executeUpdate()));
    }

    @Test
    void it_is_asked_for_once_and_anew_after_it_was_taken_back() {
        asks();
        Refusal twice = assertThrows(Refusal.class, this::asks);
        assertTrue(twice.has(TestimonialObstacle.ASKED_ALREADY));
        database.as(amira, em -> new Testimonials_(em).of(her).get(0).takeBack());
        assertEquals(0, rows(noor));
        asks();
        assertEquals(1, (int) database.as(
                noor,
                em -> new Testimonials_(em)
                        .askedOf(new OrganisationId(noor.scope()))
                        .size()));
    }

    @Test
    void a_college_finds_the_person_of_its_own_choice_alone() {
        stage("SUBMITTED");
        ChoiceId id = new ChoiceId(choice);
        assertEquals(
                her,
                database.as(priya, em -> new Testimonials_(em).personOf(id)).orElseThrow());
        assertTrue(database.as(actor(Role.ADMISSIONS_OFFICER, Ids.next()), em -> new Testimonials_(em).personOf(id))
                .isEmpty());
    }

    private TestimonialId asks() {
        TestimonialId id = new TestimonialId(Ids.next());
        database.as(amira, em -> {
            new Testimonials_(em).add(new Testimonial(id, her, new OrganisationId(noor.scope()), NOW));
            return null;
        });
        return id;
    }

    private void written(TestimonialId id) {
        database.as(
                noor, em -> new Testimonials_(em).find(id).orElseThrow().write("Builds things.", noor.person(), NOW));
    }

    private void stage(String stage) {
        database.does(em -> em.createNativeQuery(
                        "update gateways.choice set stage = '" + stage + "' where id = '" + choice + "'")
                .executeUpdate());
    }

    private int rows(Actor reader) {
        return database.as(
                reader,
                em -> ((Number) em.createNativeQuery("select count(*) from gateways.testimonial where person = '"
                                        + amira.person() + "'")
                                .getSingleResult())
                        .intValue());
    }

    private static Actor actor(String role, UUID scope) {
        Seat seat = new Seat(Ids.next(), role, scope, "");
        return new Actor(Ids.next(), "somebody", seat, List.of(seat));
    }
}
