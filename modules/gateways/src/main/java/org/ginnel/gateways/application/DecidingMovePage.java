package org.ginnel.gateways.application;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.UUID;
import org.ginnel.gateways.CourseDirectory.Course;
import org.ginnel.gateways.OfferingId;
import org.ginnel.kernel.Dates;
import org.ginnel.kernel.view.Choice;

/** /gateways/deciding/move?id=…: the same course at another site or with another start, by agreement when it was taken. */
@Named
@RequestScoped
public class DecidingMovePage extends CasePage {
    @Inject
    Changing changing;

    private String course;
    private List<Course> elsewhere;

    public String move() {
        changing.move(choice(), course == null || course.isBlank() ? null : new OfferingId(UUID.fromString(course)));
        return again();
    }

    /** She has taken it: then she is asked. */
    public boolean isTaken() {
        return Stage.AGREED.contains(found().stage());
    }

    public List<Choice> getCourses() {
        if (elsewhere == null) {
            elsewhere = changing.elsewhere(choice());
        }
        return elsewhere.stream()
                .map(one -> Choice.of(
                        one.id().toString(), one.title() + ", " + one.siteName() + ", " + Dates.day(one.starts())))
                .toList();
    }

    public String getCourse() {
        return course;
    }

    public void setCourse(String course) {
        this.course = course;
    }
}
