package org.ginnel.gateways.course;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;

/** /gateways/internship/list: the provider's own supported internships. */
@Named
@RequestScoped
public class InternshipListPage {
    @Inject
    Interning interning;

    private List<? extends Record> rows;

    public void open() {
        getRows();
    }

    public List<? extends Record> getRows() {
        if (rows == null) {
            rows = interning.internships();
        }
        return rows;
    }
}
