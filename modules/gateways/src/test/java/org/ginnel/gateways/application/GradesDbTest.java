package org.ginnel.gateways.application;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.ginnel.gateways.application.ApplicationExamples.*;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.ginnel.gateways.CourseDirectory.Course;
import org.ginnel.gateways.FileOutcome;
import org.ginnel.gateways.FileOutcome.Line;
import org.ginnel.gateways.ResultsBook;
import org.ginnel.kernel.Actor;
import org.ginnel.kernel.Ids;
import org.ginnel.kernel.Texts;
import org.ginnel.register.OrganisationId;
import org.ginnel.register.SentTables;
import org.junit.jupiter.api.Test;

class GradesDbTest extends ApplicationStore {
    private static final String HEADER = "reference,uln,subject,grade\n";
    private static final String ULN = "1000000019";
    private final Course course = software();
    private final Actor officer = officer(course.provider());
    private final UUID file = Ids.next();

    @Test
    void a_file_is_counted_first_and_the_second_time_it_changes_nothing() {
        Stored stored = accepted(course);
        String rows = reference(stored) + ",,Mathematics,6\n";
        assertEquals(new FileOutcome(1, 0, 1, 0, 1, 0, List.of()), take(rows, false));
        assertEquals("FIRM", stage(stored));
        assertEquals(1, take(rows, true).sure());
        assertEquals("CONFIRMED", stage(stored));
        assertEquals(new FileOutcome(1, 0, 0, 1, 0, 0, List.of()), take(rows, true));
    }

    @Test
    void each_condition_says_who_entered_it_when_and_from_which_line() {
        Stored stored = accepted(course);
        take("nobody,,Mathematics,6\n" + reference(stored) + ",,Mathematics,6\n", true);
        Condition kept = database.as(
                officer,
                em -> new Applications_(em)
                        .sentTo(course.provider(), stored.first())
                        .terms()
                        .conditions()
                        .get(0));
        assertEquals(new Condition(GcseSubject.MATHEMATICS, 4, 6, CYCLE.resultsDay(), officer.person(), file, 3), kept);
    }

    @Test
    void a_grade_that_is_too_low_decides_nothing() {
        Stored stored = accepted(course);
        FileOutcome did = take(reference(stored) + ",,Mathematics,3\n", true);
        assertEquals(List.of(1, 0, 1), List.of(did.changed(), did.sure(), did.below()));
        assertEquals("FIRM", stage(stored));
        List<Grades.Low> low = database.as(officer, em -> new Grades_(em).below(course.provider(), Stage.FIRM));
        assertEquals(stored.first(), low.get(0).choice());
        assertEquals(1, take(reference(stored) + ",,Mathematics,4\n", true).sure());
        assertEquals(List.of(), database.as(officer, em -> new Grades_(em).below(course.provider(), Stage.FIRM)));
    }

    @Test
    void somebody_elses_applicant_is_refused_exactly_like_one_that_does_not_exist() {
        Course elsewhere = support();
        Stored foreign = accepted(elsewhere);
        FileOutcome did = take(reference(foreign) + ",,Mathematics,6\nGM-NONE-9,,Mathematics,6\n", true);
        Line one = did.refused().get(0);
        Line other = did.refused().get(1);
        assertEquals(one.reason(), other.reason());
        assertEquals(one.column(), other.column());
        assertEquals(List.of(reference(foreign), "GM-NONE-9"), List.of(one.value(), other.value()));
        assertEquals("FIRM", stage(foreign));
    }

    @Test
    void a_number_is_learnt_beside_the_reference_and_then_finds_the_person_by_itself() {
        Stored stored = accepted(course);
        refused(GradeProblem.NOT_YOURS, take(",1000000019,Mathematics,6\n", true));
        assertEquals(
                1, take(reference(stored) + ",1000000019,Biology,6\n", true).changed());
        assertEquals(
                0, take(reference(stored) + ",1000000019,Biology,6\n", true).changed());
        assertEquals(1, take("," + ULN + ",Mathematics,6\n", true).sure());
        Stored second = accepted(course);
        refused(GradeProblem.NUMBER_OF_ANOTHER, take(reference(second) + "," + ULN + ",Mathematics,6\n", true), ULN);
        refused(
                GradeProblem.NUMBER_OF_ANOTHER,
                take(reference(stored) + ",1000000027,Biology,6\n", true),
                "1000000027");
        assertEquals("FIRM", stage(second));
        assertEquals(
                java.util.Map.of(course.provider(), ULN),
                database.as(stored.person(), em -> new Grades_(em).numbersOf(stored.id())));
        assertTrue(database.as(second.person(), em -> new Grades_(em).numbersOf(stored.id()))
                .isEmpty());
        assertEquals(
                "0",
                database.as(
                        officer(new OrganisationId(Ids.next())),
                        em -> em.createNativeQuery("select count(*) from gateways.learner_number")
                                .getSingleResult()
                                .toString()));
    }

    @Test
    void rows_that_say_two_things_name_nobody_or_are_no_grade_are_left_out_with_their_line() {
        Stored stored = accepted(course);
        String mine = reference(stored);
        FileOutcome did = take(
                mine + ",,Mathematics,6\n" + mine + ",,Mathematics,5\n" + ",,Mathematics,5\n" + mine + ",,Magic,5\n"
                        + mine + ",,Biology,X\n" + mine + ",123,Biology,5\n" + mine + ",,99999999,5\n" + mine
                        + ",,French,4\n" + mine + ",,Spanish,7\n",
                true);
        assertEquals(
                List.of(2L, 3L, 4L, 5L, 6L, 7L, 8L),
                did.refused().stream().map(Line::line).toList());
        assertEquals(2, did.unchanged());
        assertEquals("FIRM", stage(stored));
    }

    @Test
    void an_offer_that_is_not_accepted_waits_and_what_was_decided_stays_decided() {
        Stored offered = sentAndStored(course);
        offer(offered, course, offered.first());
        refused(GradeProblem.NOT_ACCEPTED_YET, take(reference(offered) + ",,Mathematics,6\n", true), Stage.OFFER);
        Stored sure = accepted(course);
        take(reference(sure) + ",,Mathematics,6\n", true);
        refused(
                GradeProblem.DECIDED_ALREADY,
                take(reference(sure) + ",,Mathematics,3\n", true),
                Texts.of(Stage.CONFIRMED));
        assertEquals("CONFIRMED", stage(sure));
    }

    @Test
    void a_results_day_of_33250_rows_goes_in_at_once_lists_its_37_bad_rows_and_changes_nothing_again() {
        ManyResults many = new ManyResults(this, course);
        String rows = many.rows();
        FileOutcome would = take(rows, false);
        assertEquals(33_250, would.read());
        assertEquals(37, would.refused().size());
        assertEquals(many.badLines(), would.refused().stream().map(Line::line).toList());
        assertTrue(would.refused().stream().noneMatch(line -> line.reason().isBlank()));
        FileOutcome did = take(rows, true);
        assertEquals(would, did);
        assertEquals(many.sure() + "", asked(many.count("CONFIRMED")));
        assertEquals("0", asked(many.count("CONDITIONS_NOT_MET")));
        FileOutcome again = take(rows, true);
        assertEquals(List.of(0, 0), List.of(again.added(), again.changed()));
        assertEquals(37, again.refused().size());
    }

    private void refused(GradeProblem why, FileOutcome outcome, Object... details) {
        assertEquals(
                List.of(Texts.of("gateways", why.key(), details.length == 0 ? new Object[0] : shown(details))),
                outcome.refused().stream().map(Line::reason).toList());
        assertFalse(outcome.refused().get(0).reason().startsWith("???"));
    }

    private static Object[] shown(Object... details) {
        return java.util.Arrays.stream(details)
                .map(org.ginnel.kernel.Dates::shown)
                .toArray();
    }

    private FileOutcome take(String rows, boolean forGood) {
        try (SentTables.Table table = SentTables.here().open((HEADER + rows).getBytes(UTF_8), ResultsBook.COLUMNS)) {
            return database.as(
                    officer,
                    em -> new GradeIntake(
                                    new Grades_(em),
                                    course.provider(),
                                    aim -> Optional.empty(),
                                    forGood
                                            ? new GradeEntering(
                                                    officer.person(),
                                                    CYCLE.resultsDay(),
                                                    file,
                                                    event -> {},
                                                    choice -> new TakenPlace(choice).confirm(),
                                                    () -> {})
                                            : null)
                            .of(table, done -> {}));
        }
    }

    private Stored accepted(Course course) {
        Stored stored = sentAndStored(course);
        offer(stored, course, stored.first());
        database.as(stored.person(), em -> {
            Application form =
                    new Applications_(em).mine(stored.id(), CYCLE.id()).orElseThrow();
            return new Accepting(form, stored.first(), null).accept(NOW);
        });
        return stored;
    }

    private String reference(Stored stored) {
        return asked("select reference from gateways.application where id = '" + stored.form() + "'");
    }

    private String stage(Stored stored) {
        return asked("select stage from gateways.choice where id = '" + stored.first() + "'");
    }
}
