package org.ginnel.gateways.mbacc;

import static org.ginnel.gateways.mbacc.MbaccExamples.SUBJECTS;
import static org.ginnel.gateways.mbacc.MbaccExamples.learner;
import static org.ginnel.gateways.mbacc.MbaccExamples.person;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.ginnel.gateways.PlanId;
import org.ginnel.gateways.PlanShareId;
import org.ginnel.kernel.Actor;
import org.ginnel.kernel.Ids;
import org.ginnel.kernel.NotFound;
import org.ginnel.kernel.Refusal;
import org.ginnel.kernel.TestDatabase;
import org.ginnel.kernel.cookie.Token;
import org.junit.jupiter.api.Test;

class SubjectPlansDbTest {
    private final TestDatabase database = TestDatabase.of("gateways");
    private final Actor amira = learner();

    @Test
    void a_plan_is_its_owners_alone() {
        PlanId id = kept(amira, "Making", "workshop");
        assertEquals(
                List.of("workshop"),
                database.as(amira, em -> new SubjectPlans_(em).mine(person(amira), id))
                        .options());
        Actor leon = learner();
        database.as(leon, em -> {
            SubjectPlans plans = new SubjectPlans_(em);
            assertEquals(List.of(), plans.of(person(leon)));
            assertThrows(NotFound.class, () -> plans.mine(person(leon), id));
            assertThrows(NotFound.class, () -> plans.mine(person(amira), id), "nor by another's name");
            assertEquals(
                    0,
                    em.createNativeQuery("update gateways.subject_plan set name = 'mine'")
                            .executeUpdate());
            return null;
        });
    }

    @Test
    void two_plans_of_one_person_have_two_names_whichever_window_was_faster() {
        kept(amira, "Making", "workshop");
        Refusal twice = assertThrows(Refusal.class, () -> kept(amira, "Making", "drama"));
        assertTrue(twice.has(MbaccObstacle.NAME_TAKEN));
        kept(learner(), "Making", "drama");
    }

    @Test
    void a_good_link_shows_the_plan_to_nobody_in_particular_and_nothing_of_the_person() {
        PlanId id = kept(amira, "Making", "workshop");
        String token = shared(amira, id, 7, Instant.now());
        assertEquals(Optional.of(new SubjectPlans.Shown("Making", List.of("workshop"))), asNobody(token));
        assertEquals("", database.as(Actor.NOBODY, em -> {
            new SubjectPlans_(em).shown(Token.hash(token));
            return String.valueOf(em.createNativeQuery("select current_setting('app.role', true)")
                    .getSingleResult());
        }));
        assertEquals("0", count(Actor.NOBODY, "subject_plan"));
        assertEquals("0", count(Actor.NOBODY, "plan_share"));
        assertTrue(asNobody(Token.make()).isEmpty());
    }

    @Test
    void a_plan_without_options_is_shown_as_such() {
        PlanId id = kept(amira, "Core");
        assertEquals(
                List.of(),
                asNobody(shared(amira, id, 7, Instant.now())).orElseThrow().options());
    }

    @Test
    void a_link_that_ended_was_withdrawn_or_lost_its_plan_opens_nothing() {
        PlanId id = kept(amira, "Making", "workshop");
        assertTrue(asNobody(shared(amira, id, 7, Instant.now().minusSeconds(8 * 86_400)))
                .isEmpty());
        String withdrawn = shared(amira, id, 7, Instant.now());
        database.as(amira, em -> {
            SubjectPlans plans = new SubjectPlans_(em);
            PlanShare newest = plans.sharesOf(person(amira), id).get(0);
            return plans.myShare(person(amira), newest.id()).withdraw(Instant.now());
        });
        assertTrue(asNobody(withdrawn).isEmpty());
        String orphaned = shared(amira, id, 7, Instant.now());
        assertTrue(asNobody(orphaned).isPresent());
        database.as(amira, em -> {
            SubjectPlans plans = new SubjectPlans_(em);
            plans.remove(plans.mine(person(amira), id));
            return null;
        });
        assertTrue(asNobody(orphaned).isEmpty());
    }

    @Test
    void nobody_withdraws_or_lists_anothers_link() {
        PlanId id = kept(amira, "Making", "workshop");
        shared(amira, id, 7, Instant.now());
        PlanShareId link = database.as(
                amira,
                em -> new SubjectPlans_(em).sharesOf(person(amira), id).get(0).id());
        Actor leon = learner();
        database.as(leon, em -> {
            assertEquals(List.of(), new SubjectPlans_(em).sharesOf(person(leon), id));
            assertThrows(NotFound.class, () -> new SubjectPlans_(em).myShare(person(leon), link));
            return null;
        });
    }

    private PlanId kept(Actor who, String name, String... options) {
        return database.as(who, em -> {
            SubjectPlans plans = new SubjectPlans_(em);
            SubjectPlan plan = SubjectPlan.start(
                    new PlanId(Ids.next()), person(who), plans.of(person(who)).size());
            plan.keep(name, List.of(options), SUBJECTS, Instant.now());
            plans.add(plan);
            return plan.id();
        });
    }

    private String shared(Actor who, PlanId id, int days, Instant now) {
        String token = Token.make();
        return database.as(who, em -> {
            SubjectPlans plans = new SubjectPlans_(em);
            plans.add(new PlanShare(
                    new PlanShareId(Ids.next()),
                    plans.mine(person(who), id),
                    person(who),
                    Token.hash(token),
                    days,
                    List.of(),
                    now));
            return token;
        });
    }

    private Optional<SubjectPlans.Shown> asNobody(String token) {
        return database.as(Actor.NOBODY, em -> new SubjectPlans_(em).shown(Token.hash(token)));
    }

    private String count(Actor who, String table) {
        return database.as(
                who,
                em -> em.createNativeQuery("select count(*) from gateways." + table)
                        .getSingleResult()
                        .toString());
    }
}
