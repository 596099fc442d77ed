package org.ginnel.gateways.application;

import static org.ginnel.gateways.application.ApplicationExamples.*;
import static org.ginnel.gateways.application.ApplicationTest.refused;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.ginnel.gateways.ApplicationId;
import org.ginnel.gateways.ChoiceId;
import org.ginnel.gateways.CourseDirectory.Course;
import org.ginnel.kernel.Actor;
import org.ginnel.kernel.Ids;
import org.ginnel.kernel.Obstacle;
import org.ginnel.kernel.Seat;
import org.ginnel.kernel.TestDatabase;
import org.ginnel.register.OrganisationId;
import org.ginnel.register.PersonId;
import org.ginnel.register.Role;
import org.junit.jupiter.api.BeforeEach;

/** Forms in the database: written, sent, offered, and asked about as the system. */
abstract class ApplicationStore {
    final TestDatabase database = TestDatabase.of("gateways");

    @BeforeEach
    void a_round() {
        database.sql("insert into gateways.cycle (id, entry, year, opens, equal_consideration, decide_by_days, closes,"
                + " grace_minutes, reply_by_days, results_day, offers_end, carry_over_opens) values ('"
                + CYCLE.id() + "', 16, 2027, '2026-09-14', '2027-01-15', 15, '2027-01-31T23:59Z', 5, 10,"
                + " '2027-08-26', '2027-09-17', '2027-09-20') on conflict do nothing");
    }

    final Stored stored(Course... courses) {
        Actor person = youngPerson();
        for (Course course : courses) {
            publish(course, course.places());
        }
        return database.as(person, em -> {
            Applications applications = new Applications_(em);
            Application form =
                    Application.start(new ApplicationId(Ids.next()), new PersonId(person.person()), CYCLE, NOW);
            applications.add(form);
            for (Course course : courses) {
                form.add(new ChoiceId(Ids.next()), course, CYCLE, LIMIT, NOW);
            }
            form.answer(aboutAmira(), 0, CYCLE, NOW);
            form.answer(new Schooling("Moss Brook High School", YearGroup.YEAR_11, 0), 0, CYCLE, NOW);
            form.answer(new Statement("I built a game.", 0), 0, CYCLE, NOW);
            em.flush();
            applications.support(form.id()).orElseThrow().say(Need.IN_MY_WORDS, "A quiet room.", false, 0);
            return new Stored(person, form.id(), ids(form));
        });
    }

    final Stored sentAndStored(Course... courses) {
        Stored stored = stored(courses);
        send(stored);
        return stored;
    }

    final void send(Stored stored) {
        database.as(stored.person(), em -> {
            Applications applications = new Applications_(em);
            Application form = applications.mine(stored.id(), CYCLE.id()).orElseThrow();
            form.submit(
                    applications.support(form.id()).orElseThrow(),
                    CYCLE,
                    () -> Reference.of("GM", applications.nextNumber()),
                    DECIDE_BY,
                    NOW);
            return null;
        });
    }

    final void offer(Stored stored, Course course, ChoiceId id) {
        database.as(officer(course.provider()), em -> {
            Applications applications = new Applications_(em);
            Choice choice = applications.sentTo(course.provider(), id);
            choice.offer(new MakeOffer(id, List.of(new Condition(GcseSubject.MATHEMATICS, 4))), CYCLE, TODAY);
            applications.write(Map.of("offering_capacity", Obstacle.of(DecidingObstacle.COURSE_FULL)));
            return applications.settleReplies(stored.form(), TODAY.plusDays(10));
        });
    }

    final void publish(Course course, int places) {
        database.sql("insert into gateways.offering (id, title, kind, level, provider, provider_name, site_name,"
                + " learn_aim_ref, gateways, starts, places, status, updated) values ('" + course.id()
                + "', 'T Level', 'T_LEVEL', 3, '" + course.provider() + "', 'Ardwick', '', '61058014', '{digital}',"
                + " '2027-09-06', " + places + ", 'OPEN', now()) on conflict do nothing");
    }

    final String openOffers(Course course) {
        return database.value("select open_offers from gateways.offering where id = '" + course.id() + "'");
    }

    final String replyBy(ChoiceId choice) {
        return asked("select reply_by from gateways.choice where id = '" + choice + "'");
    }

    /** The owner of the tables is walled off like everybody; the system is not. */
    final String asked(String sql) {
        return database.run(
                em -> java.util.Objects.toString(em.createNativeQuery(sql).getSingleResult(), null));
    }

    final void bySystem(String sql) {
        database.does(em -> em.createNativeQuery(sql).executeUpdate());
    }

    static List<Object> together(int threads, Callable<Object> work) throws Exception {
        CountDownLatch gate = new CountDownLatch(1);
        var pool = Executors.newFixedThreadPool(threads);
        try {
            var running = IntStream.range(0, threads)
                    .mapToObj(i -> pool.submit(() -> {
                        gate.await();
                        try {
                            return work.call();
                        } catch (RuntimeException refused) {
                            return refused;
                        }
                    }))
                    .toList();
            gate.countDown();
            List<Object> results = new ArrayList<>();
            for (var one : running) {
                results.add(one.get());
            }
            return results;
        } finally {
            pool.shutdownNow();
        }
    }

    static Actor youngPerson() {
        return actor(Role.YOUNG_PERSON, UUID.randomUUID());
    }

    static Actor officer(OrganisationId provider) {
        return actor(Role.ADMISSIONS_OFFICER, provider.value());
    }

    /** The young person herself, wearing another hat. */
    static Actor careersLeadOf(Stored stored) {
        Seat seat = new Seat(Ids.next(), Role.CAREERS_LEAD, Ids.next(), "");
        return new Actor(stored.person().person(), "", seat, List.of(seat));
    }

    static Actor actor(String role, UUID scope) {
        Seat seat = new Seat(Ids.next(), role, scope, "");
        return new Actor(Ids.next(), "", seat, List.of(seat));
    }

    static List<ChoiceId> ids(Application form) {
        return form.inOrder().stream().map(Choice::id).toList();
    }

    record Stored(Actor person, ApplicationId form, List<ChoiceId> choices) {
        PersonId id() {
            return new PersonId(person.person());
        }

        ChoiceId first() {
            return choices.get(0);
        }

        ChoiceId second() {
            return choices.get(1);
        }
    }
}
