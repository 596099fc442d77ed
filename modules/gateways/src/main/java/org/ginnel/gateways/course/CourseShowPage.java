package org.ginnel.gateways.course;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.ginnel.gateways.CourseDirectory.Course;
import org.ginnel.gateways.Cycle;
import org.ginnel.gateways.Cycles;
import org.ginnel.gateways.OfferingId;
import org.ginnel.kernel.Moment;
import org.ginnel.kernel.NotFound;
import org.ginnel.register.Gateways;

/** /gateways/course/show?id=…: one course, and whether it can be applied for now. */
@Named
@RequestScoped
public class CourseShowPage {
    @Inject
    Cataloguing cataloguing;

    @Inject
    Cycles cycles;

    @Inject
    Gateways gateways;

    @Inject
    Moment moment;

    private UUID id;
    private Course course;

    public void open() {
        getCourse();
    }

    public Course getCourse() {
        if (course == null) {
            course = Optional.ofNullable(id)
                    .flatMap(known -> cataloguing.find(new OfferingId(known)))
                    .orElseThrow(NotFound::new);
        }
        return course;
    }

    /** Null unless it is a supported internship. */
    public Record getInternship() {
        return cataloguing.internship(getCourse().id()).orElse(null);
    }

    public Cycle getCycle() {
        return cycles.of(getCourse().kind().entry(), getCourse().starts()).orElse(null);
    }

    public boolean isClosed() {
        return getCycle() != null && getCycle().closed(moment.now());
    }

    public boolean isApplicable() {
        return getCourse().open() && getCycle() != null && !isClosed();
    }

    public List<Gateways.Gateway> getGateways() {
        return getCourse().gateways().stream()
                .flatMap(code -> gateways.find(code).stream())
                .toList();
    }

    public UUID getId() {
        return id;
    }

    public void setId(UUID id) {
        this.id = id;
    }
}
