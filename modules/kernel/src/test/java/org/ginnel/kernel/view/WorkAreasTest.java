package org.ginnel.kernel.view;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.UUID;
import org.ginnel.kernel.Actor;
import org.ginnel.kernel.AllowedTo;
import org.ginnel.kernel.Seat;
import org.junit.jupiter.api.Test;

class WorkAreasTest {
    @Test
    void an_administrator_finds_timed_work_mails_and_the_inbox() {
        assertEquals(List.of("/jobs", "/mails", "/inbox"), paths(wearing(AllowedTo.ADMINISTRATOR)));
    }

    @Test
    void everybody_else_who_is_signed_in_finds_the_inbox_alone_and_a_visitor_nothing() {
        assertEquals(List.of("/inbox"), paths(wearing("SECRETARY")));
        assertEquals(List.of("/inbox"), paths(new Actor(UUID.randomUUID(), "somebody", null, List.of())));
        assertEquals(List.of(), paths(Actor.NOBODY));
    }

    private static Actor wearing(String role) {
        Seat seat = new Seat(UUID.randomUUID(), role, UUID.randomUUID(), "");
        return new Actor(UUID.randomUUID(), "somebody", seat, List.of(seat));
    }

    private static List<String> paths(Actor actor) {
        return new WorkAreas().areasOf(actor).stream().map(Area::path).toList();
    }
}
