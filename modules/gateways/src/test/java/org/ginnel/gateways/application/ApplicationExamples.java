package org.ginnel.gateways.application;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.ginnel.gateways.ApplicationId;
import org.ginnel.gateways.ChoiceId;
import org.ginnel.gateways.CourseDirectory.Course;
import org.ginnel.gateways.CourseKind;
import org.ginnel.gateways.Cycle;
import org.ginnel.gateways.CycleId;
import org.ginnel.gateways.OfferingId;
import org.ginnel.kernel.Dates;
import org.ginnel.kernel.Ids;
import org.ginnel.register.OrganisationId;
import org.ginnel.register.PersonId;

/** Forms with a story. The round closes on 31 January 2027 at 23:59; "now" is a Tuesday in November. */
final class ApplicationExamples {
    static final Instant NOW = Instant.parse("2026-11-24T10:00:00Z");
    static final LocalDate TODAY = Dates.dayOf(NOW);
    static final LocalDate DECIDE_BY = LocalDate.of(2027, 2, 5);
    static final int LIMIT = 4;
    static final Cycle CYCLE = new Cycle(
            new CycleId(UUID.fromString("00000000-0000-4000-8000-000000000016")),
            16,
            2027,
            LocalDate.of(2026, 9, 14),
            LocalDate.of(2027, 1, 15),
            15,
            LocalDate.of(2027, 1, 31).atTime(23, 59).atZone(Dates.LONDON).toInstant(),
            Duration.ofMinutes(5),
            10,
            LocalDate.of(2027, 8, 26),
            LocalDate.of(2027, 9, 17),
            LocalDate.of(2027, 9, 20));
    static final PersonId AMIRA = new PersonId(UUID.fromString("00000000-0000-4000-8000-0000000000a1"));

    private ApplicationExamples() {}

    static Course software() {
        return course("T Level in Digital Software Development", CourseKind.T_LEVEL, true);
    }

    static Course support() {
        return course("T Level in Digital Support and Security", CourseKind.T_LEVEL, true);
    }

    static Course withAnEmployer() {
        return course("IT support technician", CourseKind.APPRENTICESHIP, true);
    }

    static Course noLongerOffered() {
        return course("T Level in Craft and Design", CourseKind.T_LEVEL, false);
    }

    static Course course(String title, CourseKind kind, boolean open) {
        return new Course(
                new OfferingId(Ids.next()),
                title,
                kind,
                3,
                new OrganisationId(Ids.next()),
                "Ardwick Technical College",
                "Ardwick site",
                "M12 6HG",
                53.47,
                -2.22,
                kind.interest() ? null : "61058014",
                kind.interest() ? "ST0120" : null,
                List.of("digital-and-tech"),
                LocalDate.of(2027, 9, 6),
                20,
                "",
                "",
                open,
                NOW,
                true);
    }

    static Application justStarted() {
        return Application.start(new ApplicationId(Ids.next()), AMIRA, CYCLE, NOW);
    }

    static Application withChoices(Course... courses) {
        Application form = justStarted();
        Arrays.stream(courses).forEach(course -> form.add(new ChoiceId(Ids.next()), course, CYCLE, LIMIT, NOW));
        return form;
    }

    static Application withoutStatement(Course... courses) {
        Application form = withChoices(courses);
        form.answer(aboutAmira(), 0, CYCLE, NOW);
        form.answer(new Schooling("Moss Brook High School", YearGroup.YEAR_11, 0), 0, CYCLE, NOW);
        return form;
    }

    static Application complete(Course... courses) {
        Application form = withoutStatement(courses);
        form.answer(new Statement("I built a game with my sister.", 0), 0, CYCLE, NOW);
        return form;
    }

    static Application sent(Course... courses) {
        Application form = complete(courses);
        form.submit(answered(form), CYCLE, () -> "GM-7K4P-2", DECIDE_BY, NOW);
        return form;
    }

    /** Sent, and every college offers a place; the first offer asks for a grade. */
    static Application withOffers(Course... courses) {
        Application form = sent(courses);
        boolean first = true;
        for (Choice choice : form.inOrder()) {
            choice.offer(
                    new MakeOffer(choice.id(), first ? List.of(new Condition(GcseSubject.MATHEMATICS, 4)) : List.of()),
                    CYCLE,
                    TODAY);
            first = false;
        }
        return form;
    }

    static Support answered(Application form) {
        Support support = new Support(form.id(), AMIRA);
        support.say(Need.NOTHING, null, null, 0);
        return support;
    }

    static About aboutAmira() {
        return new About("Amira", LocalDate.of(2011, 2, 11), "M14 5TQ", null, 0);
    }

    /** What only the database or a later verb writes. */
    static void set(Choice choice, String field, Object value) {
        try {
            boolean ofTheOffer = field.equals("replyBy");
            Object owner = ofTheOffer ? choice.terms() : choice;
            var found = owner.getClass().getDeclaredField(field);
            found.setAccessible(true);
            found.set(owner, value);
        } catch (ReflectiveOperationException renamed) {
            throw new IllegalStateException(renamed);
        }
    }
}
