package org.ginnel.kernel.jobs;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class JobTest {
    private final List<Integer> done = new ArrayList<>();

    private final Job job = new Job() {
        @Override
        public String name() {
            return "numbers";
        }

        @Override
        public Duration every() {
            return Duration.ofMinutes(1);
        }

        @Override
        public int run(int batch) {
            return each(List.of(1, 2, 3, 4, 5), batch, JobTest.this::one);
        }
    };

    @Test
    void a_bad_piece_is_passed_over_and_does_not_count() {
        assertEquals(4, job.run(10));
        assertEquals(List.of(1, 2, 4, 5), done);
    }

    @Test
    void no_more_than_a_batch_is_done() {
        assertEquals(3, job.run(3));
        assertEquals(List.of(1, 2, 4), done);
    }

    @Test
    void what_needed_nothing_is_not_counted() {
        assertEquals(2, job.eachThat(List.of(1, 2, 4), 10, number -> number % 2 == 0));
    }

    private void one(int number) {
        if (number == 3) {
            throw new IllegalStateException("three is a bad piece");
        }
        done.add(number);
    }
}
