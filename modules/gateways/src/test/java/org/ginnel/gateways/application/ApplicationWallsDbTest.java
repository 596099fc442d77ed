package org.ginnel.gateways.application;

import static org.ginnel.gateways.application.ApplicationExamples.*;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.ginnel.gateways.CourseDirectory.Course;
import org.ginnel.kernel.Actor;
import org.ginnel.kernel.Ids;
import org.ginnel.kernel.NotFound;
import org.ginnel.register.OrganisationId;
import org.junit.jupiter.api.Test;

class ApplicationWallsDbTest extends ApplicationStore {
    @Test
    void without_an_actor_there_are_no_rows() {
        stored(software());
        for (String table : List.of("application", "choice", "ranking", "support", "offer_condition")) {
            long rows = database.as(
                    Actor.NOBODY,
                    em -> ((Number) em.createNativeQuery("select count(*) from gateways." + table)
                                    .getSingleResult())
                            .longValue());
            assertEquals(0, rows, table);
        }
    }

    @Test
    void somebody_else_sees_nothing_and_writes_nothing() {
        Stored stored = sentAndStored(software());
        for (Actor other : List.of(youngPerson(), officer(new OrganisationId(Ids.next())), careersLeadOf(stored))) {
            database.as(other, em -> {
                assertTrue(new Applications_(em).mine(stored.id(), CYCLE.id()).isEmpty());
                assertThrows(NotFound.class, () -> new Applications_(em).choice(stored.first()));
                assertTrue(new Applications_(em).support(stored.form()).isEmpty());
                assertEquals(
                        0,
                        em.createNativeQuery("update gateways.choice set sentence = 'mine' where id = :id")
                                .setParameter("id", stored.first().value())
                                .executeUpdate());
                return null;
            });
        }
    }

    @Test
    void the_provider_sees_what_was_sent_to_it_and_never_the_rank_the_other_choices_or_a_draft() {
        Course here = software();
        Course elsewhere = support();
        Stored draft = stored(here, elsewhere);
        Actor officer = officer(here.provider());
        database.as(officer, em -> {
            assertThrows(NotFound.class, () -> new Applications_(em).sentTo(here.provider(), draft.first()));
            return null;
        });
        send(draft);
        database.as(officer, em -> {
            Choice seen = new Applications_(em).sentTo(here.provider(), draft.first());
            assertEquals("Amira", seen.application().answers().about().called());
            assertThrows(NotFound.class, () -> new Applications_(em).sentTo(here.provider(), draft.second()));
            assertEquals(
                    1,
                    new Applications_(em).queue(here.provider(), Stage.PENDING).size());
            assertEquals(
                    0,
                    em.createNativeQuery("select 1 from gateways.ranking")
                            .getResultList()
                            .size());
            assertEquals(
                    1,
                    em.createNativeQuery("select 1 from gateways.choice")
                            .getResultList()
                            .size());
            return null;
        });
    }

    @Test
    void support_needs_reach_a_provider_only_while_they_are_shared() {
        Course here = software();
        Stored stored = sentAndStored(here);
        Actor officer = officer(here.provider());
        assertTrue(database.as(officer, em -> new Applications_(em).support(stored.form()))
                .isEmpty());
        bySystem("update gateways.support set shared = true where application = '" + stored.form() + "'");
        assertEquals(
                "A quiet room.",
                database.as(
                        officer,
                        em -> new Applications_(em)
                                .support(stored.form())
                                .orElseThrow()
                                .words()));
        database.as(officer, em -> {
            assertEquals(
                    0,
                    em.createNativeQuery("update gateways.support set words = 'x'")
                            .executeUpdate());
            return null;
        });
    }
}
