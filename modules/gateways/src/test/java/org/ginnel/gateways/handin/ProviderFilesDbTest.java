package org.ginnel.gateways.handin;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.LongStream;
import org.ginnel.gateways.FileOutcome;
import org.ginnel.gateways.FileOutcome.Line;
import org.ginnel.gateways.ProviderFileId;
import org.ginnel.kernel.Actor;
import org.ginnel.kernel.Ids;
import org.ginnel.kernel.NotFound;
import org.ginnel.kernel.Refusal;
import org.ginnel.kernel.Seat;
import org.ginnel.kernel.TestDatabase;
import org.ginnel.register.Role;
import org.hibernate.query.Page;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class ProviderFilesDbTest {
    private static final Instant NOW = Instant.parse("2027-08-26T07:00:00Z");
    private static final byte[] CONTENT = "reference,subject,grade\n".getBytes(java.nio.charset.StandardCharsets.UTF_8);

    private final TestDatabase database = TestDatabase.of("gateways");
    private final Actor priya = officer(Ids.next());

    @BeforeEach
    void nothing_waits() {
        database.does(
                em -> em.createNativeQuery("delete from gateways.provider_file").executeUpdate());
    }

    @Test
    void a_file_is_its_providers_alone() {
        ProviderFileId id = sent();
        for (Actor other : List.of(
                Actor.NOBODY,
                officer(Ids.next()),
                actor(Role.SECRETARY, priya.scope()),
                actor(Role.YOUNG_PERSON, Ids.next()))) {
            assertThrows(
                    NotFound.class, () -> database.as(other, em -> new ProviderFiles_(em).get(id)), other.toString());
            database.as(other, em -> {
                assertTrue(new ProviderFiles_(em).content(id).isEmpty());
                assertTrue(new ProviderFiles_(em).lines(id).isEmpty());
                assertTrue(new ProviderFiles_(em)
                        .latest(FileKind.RESULTS, Page.first(9))
                        .isEmpty());
                return null;
            });
        }
        database.as(priya, em -> {
            assertArrayEquals(CONTENT, new ProviderFiles_(em).content(id).orElseThrow());
            assertEquals(
                    id,
                    new ProviderFiles_(em)
                            .latest(FileKind.RESULTS, Page.first(9))
                            .get(0)
                            .id());
            return null;
        });
    }

    @Test
    void what_was_left_out_is_listed_a_thousand_rows_at_most() {
        ProviderFileId id = sent();
        List<Line> many = LongStream.range(2, 1500)
                .mapToObj(line -> new Line(line, "grade", "X", "This is no grade."))
                .toList();
        database.as(priya, em -> {
            new ProviderFiles_(em).list(id, many);
            assertEquals(many.subList(0, 1000), new ProviderFiles_(em).lines(id));
            new ProviderFiles_(em).list(id, many.subList(0, 1));
            assertEquals(many.subList(0, 1), new ProviderFiles_(em).lines(id));
            return null;
        });
    }

    @Test
    void one_taker_gets_a_file_that_waits_and_it_is_done_once_under_the_officers_hat() {
        ProviderFileId id = sent();
        database.as(priya, em -> {
            new ProviderFiles_(em).get(id).ask(priya, NOW);
            return null;
        });
        database.does(first -> {
            assertEquals(Optional.of(id), new ProviderFiles_(first).next());
            database.does(second -> assertEquals(Optional.empty(), new ProviderFiles_(second).next()));
            new ProviderFiles_(first).get(id).begin(NOW);
        });
        database.does(em -> {
            assertEquals(Optional.empty(), new ProviderFiles_(em).next());
            Actor wears = new ProviderFiles_(em).get(id).officer();
            assertEquals(priya.person(), wears.person());
            assertEquals(priya.seat(), wears.seat());
            new ProviderFiles_(em).tell(id, 700, NOW);
        });
        database.as(priya, em -> {
            ProviderFiles files = new ProviderFiles_(em);
            assertEquals(700, files.get(id).row().done());
            files.get(id).applied(would(5), NOW);
            files.forgetContent(id);
            assertThrows(Refusal.class, () -> files.get(id).ask(priya, NOW));
            return null;
        });
    }

    @Test
    void a_file_whose_node_died_waits_again_and_contents_are_kept_a_day() {
        ProviderFileId id = sent();
        database.does(em -> {
            ProviderFiles files = new ProviderFiles_(em);
            files.get(id).ask(priya, NOW);
            files.get(id).begin(NOW);
            em.flush();
            assertEquals(List.of(), files.untouched(FileState.READING, NOW, Page.first(1)));
            files.untouched(FileState.READING, NOW.plusSeconds(1), Page.first(1))
                    .forEach(file -> file.goBack(NOW));
            em.flush();
            assertEquals(Optional.of(id), files.next());
            files.forgetContents(NOW.plus(2, ChronoUnit.DAYS));
            assertTrue(files.content(id).isPresent());
        });
        ProviderFileId left = sent();
        database.does(em -> {
            assertEquals(0, new ProviderFiles_(em).forgetContents(NOW));
            assertEquals(1, new ProviderFiles_(em).forgetContents(NOW.plusSeconds(1)));
            assertTrue(new ProviderFiles_(em).content(left).isEmpty());
            assertEquals(0, new ProviderFiles_(em).forgetLines(NOW));
            assertEquals(1, new ProviderFiles_(em).lines(left).size());
            new ProviderFiles_(em).forgetLines(NOW.plusSeconds(1));
            assertTrue(new ProviderFiles_(em).lines(left).isEmpty());
        });
    }

    @Test
    void every_state_says_where_it_may_go_and_done_is_done() {
        assertTrue(FileState.CHECKED.mayBecome(FileState.WAITING));
        for (FileState next : FileState.values()) {
            assertEquals(false, FileState.APPLIED.mayBecome(next));
            assertEquals(false, FileState.REFUSED.mayBecome(next));
            assertEquals(next == FileState.READING, FileState.WAITING.mayBecome(next));
        }
        ProviderFile file =
                new ProviderFile(new ProviderFileId(Ids.next()), FileKind.COURSES, "courses.csv", priya, would(1), NOW);
        assertThrows(Refusal.class, () -> file.applied(would(1), NOW));
        file.ask(priya, NOW);
        assertThrows(Refusal.class, () -> file.ask(priya, NOW));
        file.begin(NOW);
        file.refused("Too large", NOW);
        assertEquals("Too large", file.row().refusal());
    }

    private ProviderFileId sent() {
        ProviderFileId id = new ProviderFileId(Ids.next());
        database.as(priya, em -> {
            new ProviderFiles_(em)
                    .add(new ProviderFile(id, FileKind.RESULTS, "results.csv", priya, would(5), NOW), CONTENT);
            new ProviderFiles_(em).list(id, would(5).refused());
            return null;
        });
        return id;
    }

    private static FileOutcome would(int read) {
        return new FileOutcome(read, 0, read - 1, 0, 1, 0, List.of(new Line(3L, "grade", "X", "This is no grade.")));
    }

    private static Actor officer(UUID provider) {
        return actor(Role.ADMISSIONS_OFFICER, provider);
    }

    private static Actor actor(String role, UUID scope) {
        Seat seat = new Seat(Ids.next(), role, scope, "Officer");
        return new Actor(Ids.next(), "Priya Wendell", seat, List.of(seat));
    }
}
