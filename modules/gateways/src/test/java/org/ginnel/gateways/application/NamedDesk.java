package org.ginnel.gateways.application;

import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.UUID;
import org.ginnel.kernel.Acting;
import org.ginnel.kernel.DomainEvent;
import org.ginnel.kernel.Journal;
import org.ginnel.register.People;
import org.ginnel.register.PersonId;

/** Where {@link NamedEntering} is tried out: nobody reads the mails, and no grown-up gets a copy. */
final class NamedDesk {
    private NamedDesk() {}

    static NamedEntering with(EntityManager em) {
        NamedEntering entering = new NamedEntering();
        entering.em = em;
        entering.moment = () -> ApplicationExamples.NOW;
        entering.settling = new Settling();
        entering.settling.em = em;
        entering.settling.moment = entering.moment;
        entering.settling.journal = new Silence();
        entering.callingOff = new CallingOff();
        entering.callingOff.moment = entering.moment;
        entering.callingOff.journal = new Silence();
        entering.callingOff.letters = new Letters();
        entering.callingOff.letters.acting = new Acting();
        entering.callingOff.letters.trusted = person -> List.of();
        entering.callingOff.letters.people = new Nobody();
        return entering;
    }

    private static final class Silence implements Journal {
        @Override
        public void record(DomainEvent event) {}

        @Override
        public void seen(String what, UUID subject) {}

        @Override
        public List<Entry> of(UUID subject) {
            return List.of();
        }
    }

    private static final class Nobody implements People {
        @Override
        public java.util.Optional<Person> find(PersonId id) {
            return java.util.Optional.empty();
        }

        @Override
        public List<Person> find(java.util.Collection<PersonId> ids) {
            return List.of();
        }

        @Override
        public List<Person> holding(String role, UUID scope, java.time.LocalDate day) {
            return List.of();
        }
    }
}
