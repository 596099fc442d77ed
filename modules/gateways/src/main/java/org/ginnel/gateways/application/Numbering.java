package org.ginnel.gateways.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.util.List;
import org.ginnel.gateways.OwnRecords;
import org.ginnel.kernel.Acting;
import org.ginnel.kernel.AllowedTo;
import org.ginnel.kernel.Texts;
import org.ginnel.register.Organisations;
import org.ginnel.register.Organisations.Organisation;
import org.ginnel.register.PersonId;
import org.ginnel.register.Role;

/** A young person reads which learner number a college wrote down for her. */
@ApplicationScoped
@Transactional
class Numbering implements OwnRecords {
    @Inject
    EntityManager em;

    @Inject
    Acting acting;

    @Inject
    Organisations organisations;

    @Override
    @AllowedTo(Role.YOUNG_PERSON)
    public List<Part> own() {
        List<Line> lines = new Grades_(em)
                .numbersOf(new PersonId(acting.actor().person())).entrySet().stream()
                        .map(one -> new Line(
                                organisations
                                        .find(one.getKey())
                                        .map(Organisation::name)
                                        .orElse(""),
                                one.getValue()))
                        .toList();
        return lines.isEmpty()
                ? List.of()
                : List.of(new Part("learner-number", Texts.of("gateways", "mydata.number"), "", lines));
    }
}
