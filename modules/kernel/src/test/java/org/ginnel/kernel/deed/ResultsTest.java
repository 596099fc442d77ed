package org.ginnel.kernel.deed;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class ResultsTest {
    enum Tone {
        LOUD {
            @Override
            boolean heard() {
                return true;
            }
        },
        QUIET;

        boolean heard() {
            return false;
        }
    }

    record Id(UUID value) {}

    record Receipt(
            Id id, String reference, int places, boolean done, LocalDate by, Instant at, Tone tone, List<Id> all) {}

    @Test
    void a_record_comes_back_as_it_was() {
        Receipt receipt = new Receipt(
                new Id(UUID.randomUUID()),
                "GM-7K4P-2 \"quoted\"",
                3,
                true,
                LocalDate.of(2027, 3, 12),
                Instant.parse("2027-01-28T17:02:00Z"),
                Tone.LOUD,
                List.of(new Id(UUID.randomUUID())));
        assertEquals(receipt, Results.read(Results.write(receipt), Receipt.class));
    }

    @Test
    void missing_parts_and_nothing_at_all_come_back_as_nothing() {
        Receipt empty = new Receipt(null, null, 0, false, null, null, null, null);
        assertEquals(empty, Results.read(Results.write(empty), Receipt.class));
        assertNull(Results.read(Results.write(null), String.class));
        assertNull(Results.read(null, void.class));
    }

    @Test
    void what_cannot_be_rebuilt_is_refused_loudly() {
        assertThrows(IllegalArgumentException.class, () -> Results.read("\"x\"", Object.class));
    }
}
