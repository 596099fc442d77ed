package org.ginnel.gateways.mbacc;

import jakarta.persistence.EntityManager;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.ginnel.gateways.PlanId;
import org.ginnel.gateways.PlanShareId;
import org.ginnel.kernel.NotFound;
import org.ginnel.kernel.Obstacle;
import org.ginnel.kernel.Refusal;
import org.ginnel.register.PersonId;
import org.hibernate.annotations.processing.HQL;
import org.hibernate.exception.ConstraintViolationException;

/** Plans of subjects and the links to them. Row-level security shows everybody their own. */
interface SubjectPlans {
    EntityManager em();

    @HQL("from SubjectPlan p where p.person = :person order by p.changed desc, p.id")
    List<SubjectPlan> of(PersonId person);

    @HQL("from SubjectPlan p where p.person = :person and p.id = :id")
    List<SubjectPlan> with(PersonId person, PlanId id);

    @HQL("from PlanShare s where s.person = :person and s.plan = :plan order by s.made desc, s.id")
    List<PlanShare> sharesOf(PersonId person, PlanId plan);

    @HQL("from PlanShare s where s.person = :person and s.id = :id")
    List<PlanShare> sharesWith(PersonId person, PlanShareId id);

    default SubjectPlan mine(PersonId person, PlanId id) {
        return with(person, id).stream().findFirst().orElseThrow(NotFound::new);
    }

    default PlanShare myShare(PersonId person, PlanShareId id) {
        return sharesWith(person, id).stream().findFirst().orElseThrow(NotFound::new);
    }

    default void add(Object plan) {
        em().persist(plan);
        write();
    }

    /** Writes now: two plans of one person never have the same name, whichever window was faster. */
    default void write() {
        try {
            em().flush();
        } catch (ConstraintViolationException broken) {
            if (!"subject_plan_name".equals(broken.getConstraintName())) {
                throw broken;
            }
            throw new Refusal(List.of(Obstacle.of(MbaccObstacle.NAME_TAKEN).at("name")));
        }
    }

    default void remove(SubjectPlan plan) {
        em().remove(plan);
    }

    /** What a link opens; nothing when it is unknown, withdrawn or past its end. Says nothing of whose plan it is. */
    default Optional<Shown> shown(byte[] hash) {
        List<?> rows = em().createNativeQuery(
                        "select name, array_to_string(options, ',')" + " from gateways.shared_plan(:hash)")
                .setParameter("hash", hash)
                .getResultList();
        return rows.stream().map(Object[].class::cast).map(Shown::of).findFirst();
    }

    record Shown(String name, List<String> options) {
        static Shown of(Object[] row) {
            return new Shown(
                    (String) row[0],
                    Arrays.stream(((String) row[1]).split(","))
                            .filter(code -> !code.isEmpty())
                            .toList());
        }
    }
}
