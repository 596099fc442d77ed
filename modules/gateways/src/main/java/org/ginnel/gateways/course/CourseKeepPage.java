package org.ginnel.gateways.course;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.ginnel.kernel.Obstacle;

/** /gateways/course/keep?…: keep this search. Asking changes nothing; the button does. */
@Named
@RequestScoped
public class CourseKeepPage {
    @Inject
    Searching searching;

    @Inject
    CourseTelling telling;

    private final CourseAsked asked = CourseParams.asked();

    public void open() {
        getObstacles();
    }

    public String getWords() {
        return telling.words(asked);
    }

    public String getBack() {
        return asked.address(0);
    }

    public List<Obstacle> getObstacles() {
        return searching.obstaclesToKeeping(asked);
    }

    public String keep() {
        searching.keep(asked.query());
        return "/gateways/course/kept?faces-redirect=true";
    }
}
