package org.ginnel.gateways.clearing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import org.ginnel.kernel.Dates;
import org.ginnel.kernel.Outbox;
import org.ginnel.kernel.Texts;
import org.ginnel.register.OrganisationId;
import org.ginnel.register.People;
import org.ginnel.register.PersonId;
import org.ginnel.register.Role;

/** The mails of clearing: none says which college, which course or who. */
@ApplicationScoped
class Notices {
    @Inject
    Outbox outbox;

    @Inject
    People people;

    void invited(PersonId person, LocalDate expires) {
        mail(person, "INVITED", "/gateways/clearing/mine", Dates.weekday(expires));
    }

    /** To every officer of the provider. */
    void accepted(OrganisationId provider, LocalDate today) {
        people.holding(Role.ADMISSIONS_OFFICER, provider.value(), today)
                .forEach(officer -> mail(officer.id(), "ACCEPTED", "/gateways/deciding/queue"));
    }

    private void mail(PersonId to, String letter, String path, Object... details) {
        String key = "clearing.mail." + letter;
        outbox.mail(
                to.value(), Texts.of("gateways", key + ".subject"), Texts.of("gateways", key + ".body", details), path);
    }
}
