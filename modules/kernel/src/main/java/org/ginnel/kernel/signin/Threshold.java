package org.ginnel.kernel.signin;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.UUID;
import org.ginnel.kernel.Ids;
import org.ginnel.kernel.Journal;
import org.ginnel.kernel.Moment;
import org.ginnel.kernel.SeatSource;
import org.ginnel.kernel.cookie.Token;

/** The step every way in ends with: a fresh token, a row for its hash, a line in the journal. */
@ApplicationScoped
class Threshold {
    @Inject
    EntityManager em;

    @Inject
    Journal journal;

    @Inject
    Moment moment;

    @Inject
    Recognising recognising;

    @Inject
    Instance<SeatSource> seats;

    /** Lets a person in whom the deed that calls this has recognised. */
    SignedIn cross(UUID person, String name, UUID seat, String device) {
        String token = Token.make();
        var held = recognising.held(person, moment.today());
        int idle = seats.isUnsatisfied() ? 20 : seats.get().idleMinutes(held);
        new Accounts(em).signIn(Ids.next(), token, person, seat, device == null ? "" : device, idle);
        journal.record(new PersonSignedIn(person));
        return new SignedIn(person, name, token);
    }
}
