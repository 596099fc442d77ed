package org.ginnel.gateways.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import org.ginnel.kernel.Outbox;
import org.ginnel.kernel.Texts;
import org.ginnel.register.OrganisationId;
import org.ginnel.register.People;
import org.ginnel.register.PersonId;
import org.ginnel.register.Role;

/** The mails of an application. Anybody may look over a shoulder: none says which course, which college or what was decided. */
@ApplicationScoped
class Letters {
    private static final String TRACK = "/gateways/application/track";

    @Inject
    Outbox outbox;

    @Inject
    People people;

    void sent(PersonId person) {
        mail(person, "SENT", "/gateways/application/receipt");
    }

    void news(PersonId person) {
        mail(person, "NEWS", TRACK);
    }

    void late(PersonId person) {
        mail(person, "LATE", TRACK);
    }

    void notSent(PersonId person) {
        mail(person, "NOT_SENT", "/gateways/application/tasks");
    }

    /** To every officer of the provider. */
    void overdue(OrganisationId provider, LocalDate today) {
        people.holding(Role.ADMISSIONS_OFFICER, provider.value(), today)
                .forEach(officer -> mail(officer.id(), "OVERDUE", "/gateways/deciding/queue"));
    }

    private void mail(PersonId to, String letter, String path) {
        outbox.mail(to.value(), text(letter + ".subject"), text(letter + ".body"), path);
    }

    private static String text(String key) {
        return Texts.of("gateways", "application.mail." + key);
    }
}
