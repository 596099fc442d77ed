package org.ginnel.gateways.handin;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.util.List;
import java.util.UUID;
import org.ginnel.kernel.Actor;
import org.ginnel.kernel.Seat;
import org.ginnel.register.OrganisationId;
import org.ginnel.register.Role;

/** Who sent a file, under which hat: the job that takes it in wears the same. */
@Embeddable
record Sender(
        @Column(name = "sent_by") UUID person,
        @Column(name = "sender") String name,
        @Column(name = "seat") UUID seat,
        @Column(name = "hat") String hat) {
    static Sender of(Actor actor) {
        Seat seat = actor.seat();
        return new Sender(actor.person(), actor.name(), seat.id(), seat.title() == null ? "" : seat.title());
    }

    Actor officer(OrganisationId provider) {
        Seat worn = new Seat(seat, Role.ADMISSIONS_OFFICER, provider.value(), hat);
        return new Actor(person, name, worn, List.of(worn));
    }
}
