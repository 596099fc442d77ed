package org.ginnel.register.seat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import org.ginnel.kernel.Acting;
import org.ginnel.kernel.Actor;
import org.ginnel.kernel.DomainEvent;
import org.ginnel.kernel.Journal;
import org.ginnel.kernel.TestDatabase;
import org.ginnel.register.OrganisationId;
import org.ginnel.register.Organisations;
import org.ginnel.register.Places;

/** Appointing and Keeping over a real database, at an invented place with one organisation, on 21 November 2026. */
final class SeatDesk {
    static final UUID PLACE = UUID.nameUUIDFromBytes(new byte[] {1});
    static final UUID MILL = UUID.nameUUIDFromBytes(new byte[] {2});
    static final Instant NOW = Instant.parse("2026-11-21T10:00:00Z");

    final List<DomainEvent> told = new ArrayList<>();
    final List<UUID> looked = new ArrayList<>();
    private final TestDatabase database = TestDatabase.of("register");

    /** One deed of somebody who wears a hat with this role, in a transaction of its own. */
    <T> T as(String role, Function<Keeping, T> deed) {
        Actor actor = AllowedActor.of(role);
        return new Acting()
                .as(
                        actor,
                        () -> database.as(actor, em -> {
                            Appointing appointing = new Appointing();
                            appointing.em = em;
                            appointing.acting = new Acting();
                            appointing.journal = new Told();
                            Keeping keeping = new Keeping();
                            keeping.em = em;
                            keeping.appointing = appointing;
                            keeping.organisations = new OneOrganisation();
                            keeping.places = new OnePlace();
                            keeping.journal = appointing.journal;
                            keeping.moment = () -> NOW;
                            return deed.apply(keeping);
                        }));
    }

    private static final class AllowedActor {
        static Actor of(String role) {
            if (role.equals(org.ginnel.kernel.AllowedTo.SYSTEM)) {
                return Actor.SYSTEM;
            }
            var seat = new org.ginnel.kernel.Seat(UUID.randomUUID(), role, PLACE, "");
            return new Actor(UUID.randomUUID(), "somebody", seat, List.of(seat));
        }
    }

    private final class Told implements Journal {
        @Override
        public void record(DomainEvent event) {
            told.add(event);
        }

        @Override
        public void seen(String what, UUID subject) {
            looked.add(subject);
        }

        @Override
        public List<Entry> of(UUID subject) {
            return List.of();
        }
    }

    private static final class OnePlace implements Places {
        @Override
        public Place current() {
            return new Place(PLACE, "nowhere", "Nowhere", "Nowhere Council", "Nowhere");
        }

        @Override
        public List<Borough> boroughs() {
            return List.of();
        }

        @Override
        public Optional<String> setting(String key) {
            return Optional.empty();
        }

        @Override
        public Optional<String> document(String name) {
            return Optional.empty();
        }
    }

    private static final class OneOrganisation implements Organisations {
        @Override
        public Optional<Organisation> find(OrganisationId id) {
            return id.value().equals(MILL)
                    ? Optional.of(new Organisation(id, Kind.EMPLOYER, "The Mill", null, null, null, null, true, true))
                    : Optional.empty();
        }

        @Override
        public Optional<Organisation> byUrn(String urn) {
            return Optional.empty();
        }

        @Override
        public Optional<Organisation> byUkprn(String ukprn) {
            return Optional.empty();
        }

        @Override
        public List<Organisation> ofKind(Kind kind) {
            return List.of();
        }

        @Override
        public List<Site> sitesOf(OrganisationId id) {
            return List.of();
        }
    }
}
