package org.ginnel.gateways.application;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.UUID;
import org.ginnel.gateways.CourseDirectory;
import org.ginnel.gateways.OfferingId;
import org.ginnel.kernel.NotFound;
import org.ginnel.kernel.Obstacle;

/** /gateways/application/start?course=…: put this course on the form; the first one starts it. */
@Named
@RequestScoped
public class ApplicationStartPage extends FormPage {
    @Inject
    CourseDirectory courses;

    private UUID course;
    private CourseDirectory.Course found;

    @Override
    public String open() {
        form();
        getFound();
        return null;
    }

    public String add() {
        applying.add(new OfferingId(course));
        return isSent() ? "/gateways/application/choices?faces-redirect=true" : TASKS;
    }

    public List<Obstacle> getObstacles() {
        return applying.obstaclesToAdding(getFound().id());
    }

    public CourseDirectory.Course getFound() {
        if (found == null) {
            found = course == null ? null : courses.find(new OfferingId(course)).orElse(null);
        }
        if (found == null) {
            throw new NotFound();
        }
        return found;
    }

    public UUID getCourse() {
        return course;
    }

    public void setCourse(UUID course) {
        this.course = course;
    }
}
