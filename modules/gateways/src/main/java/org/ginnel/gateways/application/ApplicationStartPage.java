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

    private CourseDirectory.Course found;

    @Override
    public String open() {
        form();
        getFound();
        return null;
    }

    public String add() {
        applying.add(new OfferingId(getCourse()));
        return isSent() ? "/gateways/application/choices?faces-redirect=true" : TASKS;
    }

    public List<Obstacle> getObstacles() {
        return applying.obstaclesToAdding(getFound().id());
    }

    public CourseDirectory.Course getFound() {
        if (found == null) {
            found = courses.find(new OfferingId(getCourse())).orElseThrow(NotFound::new);
        }
        return found;
    }

    public UUID getCourse() {
        return AskedFor.id("course");
    }
}
