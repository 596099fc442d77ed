package org.ginnel.gateways.naming;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.ginnel.gateways.CourseDirectory.Course;
import org.ginnel.kernel.Obstacle;
import org.ginnel.kernel.Refusal;
import org.ginnel.register.OrganisationId;
import org.ginnel.register.Organisations.Organisation;
import org.ginnel.register.PersonId;

/**
 * Ask a council to confirm that somebody's plan names a college.
 *
 * @param council the local authority that keeps the plan
 * @param school the school that asks for its pupil; null when she asks herself
 */
record ProposeNaming(PersonId person, Organisation council, Course course, OrganisationId school, UUID by) {
    ProposeNaming {
        List<Obstacle> found = new ArrayList<>();
        if (council == null) {
            found.add(Obstacle.of(NamingObstacle.NO_COUNCIL).at("council"));
        }
        if (course == null) {
            found.add(Obstacle.of(NamingObstacle.NO_COURSE).at("course"));
        } else if (!course.open()) {
            found.add(
                    Obstacle.of(NamingObstacle.COURSE_NOT_OPEN, course.title()).at("course"));
        } else if (course.kind().interest()) {
            found.add(Obstacle.of(NamingObstacle.NO_INSTITUTION, course.title()).at("course"));
        }
        Refusal.ifAny(found);
    }
}
