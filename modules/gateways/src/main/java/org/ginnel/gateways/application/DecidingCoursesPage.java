package org.ginnel.gateways.application;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;

/** /gateways/deciding/courses: the provider's courses, their places and how many offers stand for them. */
@Named
@RequestScoped
public class DecidingCoursesPage {
    @Inject
    Allowing allowing;

    private List<? extends Record> rows;

    public void open() {
        getRows();
    }

    public List<? extends Record> getRows() {
        if (rows == null) {
            rows = allowing.courses();
        }
        return rows;
    }
}
