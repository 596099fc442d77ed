package org.ginnel.gateways.mbacc;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.List;
import org.ginnel.gateways.mbacc.Subjects.Subject;
import org.ginnel.register.Gateways;
import org.ginnel.register.Places;

/** The place's award at 14, and what a choice of its subjects opens. */
@ApplicationScoped
class Award {
    @Inject
    Places places;

    @Inject
    Gateways gateways;

    Subjects subjects() {
        return places.document("subjects").map(Subjects::of).orElse(Subjects.NONE);
    }

    Picked picked(Collection<String> codes) {
        Subjects subjects = subjects();
        List<Subject> picked = subjects.picked(codes);
        return new Picked(subjects, subjects.core(), picked, Opening.of(subjects, picked, gateways.all()));
    }

    List<String> gatewaysOf(Subject subject) {
        return gateways.all().stream()
                .filter(gateway -> subject.gateways().contains(gateway.code()))
                .map(Gateways.Gateway::name)
                .toList();
    }

    /** @param options in the place's order */
    record Picked(Subjects subjects, List<Subject> core, List<Subject> options, List<Opening> openings) {}
}
