package bad.ginnel.gateways.application;

import jakarta.inject.Named;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.LocalDate;

/** Transactional without being a gerund, a named bean that is no page, a deed anybody may do, a query, a clock. */
@Named
@Transactional
class EssayService {
    EntityManager em;
    bad.ginnel.gateways.course.Syllabus syllabus;

    Essay find() {
        return em.find(Essay.class, LocalDate.now().toEpochDay());
    }
}
