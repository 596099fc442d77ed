package org.ginnel.gateways.course;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
import org.ginnel.gateways.SavedSearchId;
import org.ginnel.kernel.Actor;
import org.ginnel.kernel.Ids;
import org.ginnel.kernel.NotFound;
import org.ginnel.kernel.Refusal;
import org.ginnel.kernel.Seat;
import org.ginnel.kernel.TestDatabase;
import org.ginnel.register.PersonId;
import org.ginnel.register.Role;
import org.junit.jupiter.api.Test;

class SavedSearchesDbTest {
    private final TestDatabase database = TestDatabase.of("gateways");
    private final Actor amira = learner();

    @Test
    void a_search_is_kept_found_and_deleted_by_its_owner_alone() {
        SavedSearchId id = keep(amira, "q=care");
        assertEquals("care", mine(amira).get(0).asked().get("q"));
        Actor leon = learner();
        assertTrue(mine(leon).isEmpty());
        database.as(leon, em -> assertThrows(NotFound.class, () -> new SavedSearches_(em).mine(person(leon), id)));
        assertEquals(0, (int) database.as(
                Actor.NOBODY,
                em -> em.createNativeQuery("select 1 from gateways.saved_search")
                        .getResultList()
                        .size()));
        database.as(amira, em -> {
            SavedSearches searches = new SavedSearches_(em);
            searches.remove(searches.mine(person(amira), id));
            return null;
        });
        assertTrue(mine(amira).isEmpty());
    }

    @Test
    void the_same_search_is_kept_once_also_from_two_windows() {
        keep(amira, "q=care");
        Refusal asked = assertThrows(Refusal.class, () -> keep(amira, "q=care"));
        assertTrue(asked.has(CourseObstacle.KEPT_ALREADY));
        Refusal written = assertThrows(
                Refusal.class,
                () -> database.as(amira, em -> {
                    new SavedSearches_(em).add(search(amira, "q=care", List.of()));
                    return null;
                }));
        assertTrue(written.has(CourseObstacle.KEPT_ALREADY));
    }

    @Test
    void nothing_cannot_be_kept_and_not_more_than_twenty() {
        assertTrue(
                assertThrows(Refusal.class, () -> search(amira, "", List.of())).has(CourseObstacle.NOTHING_TO_KEEP));
        List<SavedSearch> twenty = IntStream.range(0, 20)
                .mapToObj(n -> search(amira, "q=a" + n, List.of()))
                .toList();
        assertTrue(
                assertThrows(Refusal.class, () -> search(amira, "q=b", twenty)).has(CourseObstacle.TOO_MANY_KEPT));
    }

    private SavedSearchId keep(Actor who, String query) {
        return database.as(who, em -> {
            SavedSearches searches = new SavedSearches_(em);
            SavedSearch search = search(who, query, searches.of(person(who)));
            searches.add(search);
            return search.id();
        });
    }

    private List<SavedSearch> mine(Actor who) {
        return database.as(who, em -> new SavedSearches_(em).of(person(who)));
    }

    private static SavedSearch search(Actor who, String query, List<SavedSearch> others) {
        return new SavedSearch(
                new SavedSearchId(Ids.next()),
                person(who),
                query.isEmpty() ? new CourseAsked(Map.of()) : CourseAsked.of(query),
                others,
                Instant.EPOCH);
    }

    private static PersonId person(Actor who) {
        return new PersonId(who.person());
    }

    private static Actor learner() {
        Seat seat = new Seat(UUID.randomUUID(), Role.YOUNG_PERSON, UUID.randomUUID(), "");
        return new Actor(Ids.next(), "A learner", seat, List.of(seat));
    }
}
