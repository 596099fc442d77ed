package org.ginnel.gateways.session;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.ginnel.kernel.Outbox;
import org.ginnel.kernel.Texts;
import org.ginnel.register.PersonId;

/** The mails about sessions. Anybody may look over a shoulder: none says which session it is. */
@ApplicationScoped
class SessionLetters {
    @Inject
    Outbox outbox;

    void promoted(PersonId person) {
        mail(person, "PROMOTED");
    }

    void calledOff(PersonId person) {
        mail(person, "CANCELLED");
    }

    private void mail(PersonId to, String letter) {
        outbox.mail(
                to.value(),
                Texts.of("gateways", "session.mail." + letter + ".subject"),
                Texts.of("gateways", "session.mail." + letter + ".body"),
                "/gateways/session/mine");
    }
}
