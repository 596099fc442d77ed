package org.ginnel.gateways.naming;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.ginnel.gateways.CourseDirectory.Course;
import org.ginnel.gateways.CourseKind;
import org.ginnel.gateways.NamingId;
import org.ginnel.gateways.OfferingId;
import org.ginnel.kernel.Ids;
import org.ginnel.register.OrganisationId;
import org.ginnel.register.Organisations.Kind;
import org.ginnel.register.Organisations.Organisation;
import org.ginnel.register.PersonId;

/** Plans that name a college; "now" is a Tuesday in November. */
final class NamingExamples {
    static final Instant NOW = Instant.parse("2026-11-24T10:00:00Z");
    static final UUID OFFICER = UUID.randomUUID();

    private NamingExamples() {}

    static Organisation council() {
        return new Organisation(
                new OrganisationId(Ids.next()),
                Kind.LOCAL_AUTHORITY,
                "Team",
                null,
                null,
                null,
                "E08000003",
                true,
                true);
    }

    static Course course(CourseKind kind, boolean open) {
        return new Course(
                new OfferingId(Ids.next()),
                "T Level in Craft and Design",
                kind,
                3,
                new OrganisationId(Ids.next()),
                "Ardwick Technical College",
                "",
                null,
                null,
                null,
                kind.interest() ? null : "61058014",
                kind.interest() ? "ST0120" : null,
                List.of("digital"),
                LocalDate.of(2027, 9, 6),
                20,
                "",
                "",
                open,
                NOW,
                true);
    }

    static PlanNaming asked(PersonId person, Organisation council, Course course, OrganisationId school) {
        return new PlanNaming(
                new NamingId(Ids.next()), new ProposeNaming(person, council, course, school, person.value()), NOW);
    }

    static PlanNaming asked() {
        return asked(new PersonId(Ids.next()), council(), course(CourseKind.T_LEVEL, true), null);
    }
}
