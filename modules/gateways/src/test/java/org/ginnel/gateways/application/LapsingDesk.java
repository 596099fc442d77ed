package org.ginnel.gateways.application;

import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.ginnel.gateways.Cycle;
import org.ginnel.gateways.CycleId;
import org.ginnel.gateways.Cycles;
import org.ginnel.kernel.DomainEvent;
import org.ginnel.kernel.Journal;
import org.ginnel.kernel.Refusal;
import org.ginnel.register.Calendars;
import org.ginnel.register.People;
import org.ginnel.register.PersonId;
import org.ginnel.register.Places;

/** Where {@link Lapsing} is tried out: one round, a calendar that says what the test says, and a note of what was told. */
final class LapsingDesk {
    final List<DomainEvent> told = new ArrayList<>();
    final List<String> mails = new ArrayList<>();
    final Cycle round;
    LocalDate today;
    boolean school = true;
    boolean known = true;
    List<Places.Borough> boroughs = List.of(new Places.Borough("E08000003", "352", "Here"));

    LapsingDesk(Cycle round) {
        this.round = round;
        this.today = round.offersEnd().plusDays(3);
    }

    Lapsing with(EntityManager em) {
        Lapsing lapsing = new Lapsing();
        lapsing.em = em;
        lapsing.moment = this::now;
        lapsing.journal = new Told();
        lapsing.cycles = new OneRound();
        lapsing.calendars = new Days();
        lapsing.places = new Somewhere();
        lapsing.letters = new Letters();
        lapsing.letters.outbox = (person, subject, body, path) -> mails.add(subject + " " + path);
        lapsing.letters.places = lapsing.places;
        lapsing.letters.people = new OneSecretary();
        return lapsing;
    }

    Instant now() {
        return today.atTime(12, 0).toInstant(java.time.ZoneOffset.UTC);
    }

    private final class Told implements Journal {
        @Override
        public void record(DomainEvent event) {
            told.add(event);
        }

        @Override
        public void seen(String what, UUID subject) {}

        @Override
        public List<Entry> of(UUID subject) {
            return List.of();
        }
    }

    private final class OneRound implements Cycles {
        @Override
        public Optional<Cycle> find(CycleId id) {
            return Optional.of(round).filter(one -> one.id().equals(id));
        }

        @Override
        public Optional<Cycle> of(int entry, LocalDate start) {
            return Optional.of(round);
        }

        @Override
        public Optional<Cycle> on(int entry, LocalDate day) {
            return Optional.of(round);
        }
    }

    /** Every day is a working day. */
    private final class Days implements Calendars {
        @Override
        public boolean isWorkingDay(LocalDate day) {
            return true;
        }

        @Override
        public LocalDate plusWorkingDays(LocalDate from, int n) {
            return from.plusDays(n);
        }

        @Override
        public LocalDate minusWorkingDays(LocalDate to, int n) {
            return to.minusDays(n);
        }

        @Override
        public int clearWorkingDays(LocalDate published, LocalDate meeting) {
            return clearCalendarDays(published, meeting);
        }

        @Override
        public int clearCalendarDays(LocalDate published, LocalDate meeting) {
            return (int) (meeting.toEpochDay() - published.toEpochDay() - 1);
        }

        @Override
        public boolean isSchoolDay(LocalDate day, String borough) {
            if (!known) {
                throw Refusal.of(SilenceObstacle.NO_SCHOOL_DAY);
            }
            return school;
        }
    }

    private final class Somewhere implements Places {
        @Override
        public Place current() {
            return new Place(UUID.randomUUID(), "here", "Here", "Here", "Here");
        }

        @Override
        public List<Borough> boroughs() {
            return boroughs;
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

    private static final class OneSecretary implements People {
        @Override
        public Optional<Person> find(PersonId id) {
            return Optional.empty();
        }

        @Override
        public List<Person> find(Collection<PersonId> ids) {
            return List.of();
        }

        @Override
        public List<Person> holding(String role, UUID scope, LocalDate day) {
            return List.of(new Person(new PersonId(UUID.randomUUID()), "Hana", true));
        }
    }
}
