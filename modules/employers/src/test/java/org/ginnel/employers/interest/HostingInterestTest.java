package org.ginnel.employers.interest;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.ginnel.employers.HostingInterestGiven;
import org.ginnel.kernel.Obstacle;
import org.ginnel.kernel.Reason;
import org.ginnel.kernel.Refusal;
import org.ginnel.kernel.TestDatabase;
import org.ginnel.register.OrganisationId;
import org.ginnel.register.PersonId;
import org.junit.jupiter.api.Test;

class HostingInterestTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 21);
    private static final OrganisationId KESTREL = new OrganisationId(UUID.randomUUID());
    private static final PersonId MAREK = new PersonId(UUID.randomUUID());

    @Test
    void yes_pledges_at_least_one_place() {
        assertEquals(List.of(InterestObstacle.YES_WITHOUT_PLACES), to(new Answer(Appetite.YES, 0, null), 2026));
        assertEquals(List.of(), to(new Answer(Appetite.YES, 1, null), 2026));
    }

    @Test
    void no_says_why_and_pledges_nothing() {
        assertEquals(List.of(InterestObstacle.NO_WITHOUT_REASON), to(new Answer(Appetite.NO, 0, null), 2026));
        assertEquals(List.of(InterestObstacle.NO_WITH_PLACES), to(new Answer(Appetite.NO, 2, WhyNot.COST), 2026));
        assertEquals(List.of(), to(new Answer(Appetite.NO, 0, WhyNot.COST), 2026));
    }

    @Test
    void maybe_may_leave_the_number_open() {
        assertEquals(List.of(), to(new Answer(Appetite.MAYBE, 0, null), 2027));
    }

    @Test
    void an_answer_is_one_of_three_for_this_year_or_the_next() {
        assertEquals(List.of(InterestObstacle.NO_ANSWER), to(new Answer(null, 0, null), 2026));
        assertEquals(List.of(InterestObstacle.NOT_THIS_YEAR), to(new Answer(Appetite.MAYBE, 0, null), 2025));
        assertEquals(List.of(InterestObstacle.NOT_THIS_YEAR), to(new Answer(Appetite.MAYBE, 0, null), 2028));
    }

    @Test
    void the_year_begins_on_the_first_of_september() {
        assertEquals(2025, HostingInterest.yearOf(LocalDate.of(2026, 8, 31)));
        assertEquals(2026, HostingInterest.yearOf(LocalDate.of(2026, 9, 1)));
    }

    @Test
    void a_firm_may_answer_again_and_a_reason_given_before_is_forgotten() {
        HostingInterest interest = new HostingInterest(KESTREL, "digital-and-tech", 2026);
        interest.answer(new Answer(Appetite.NO, 0, WhyNot.NO_SPACE), MAREK, TODAY);
        HostingInterestGiven given = interest.answer(new Answer(Appetite.YES, 5, null), MAREK, TODAY);
        assertEquals(5, given.places());
        assertThrows(Refusal.class, () -> interest.answer(new Answer(Appetite.NO, 0, null), MAREK, TODAY));
    }

    @Test
    void it_is_kept_once_a_firm_gateway_and_year() {
        TestDatabase database = TestDatabase.of("employers");
        HostingInterest interest = new HostingInterest(KESTREL, "digital-and-tech", 2026);
        interest.answer(new Answer(Appetite.YES, 5, null), MAREK, TODAY);
        database.does(em -> new HostingInterests_(em).add(interest));
        database.does(em -> {
            assertEquals(
                    1,
                    new HostingInterests_(em)
                            .of(KESTREL, "digital-and-tech", 2026)
                            .size());
            assertEquals(5, new HostingInterests_(em).given(KESTREL).get(0).places());
        });
        HostingInterest twice = new HostingInterest(KESTREL, "digital-and-tech", 2026);
        twice.answer(new Answer(Appetite.MAYBE, 0, null), MAREK, TODAY);
        assertThrows(RuntimeException.class, () -> database.does(em -> new HostingInterests_(em).add(twice)));
    }

    private static List<Reason> to(Answer answer, int year) {
        return new HostingInterest(KESTREL, "digital-and-tech", year)
                .obstaclesToAnswering(answer, TODAY).stream()
                        .map(Obstacle::reason)
                        .toList();
    }
}
