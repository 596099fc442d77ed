package org.ginnel.gateways.testimonial;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;

/** /gateways/testimonial/list: the references pupils asked their school for. */
@Named
@RequestScoped
public class TestimonialListPage {
    @Inject
    Vouching vouching;

    private List<? extends Record> rows;

    public void open() {
        getRows();
    }

    public List<? extends Record> getRows() {
        if (rows == null) {
            rows = vouching.asked();
        }
        return rows;
    }
}
