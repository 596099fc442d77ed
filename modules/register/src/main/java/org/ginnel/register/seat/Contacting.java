package org.ginnel.register.seat;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import org.ginnel.kernel.Acting;
import org.ginnel.kernel.AllowedTo;
import org.ginnel.kernel.Journal;
import org.ginnel.kernel.NotFound;
import org.ginnel.kernel.Once;
import org.ginnel.register.ContactChanged;
import org.ginnel.register.OwnContact;
import org.ginnel.register.PersonId;
import org.ginnel.register.Role;

/** A young person reads what the register keeps of her and changes how she is reached. */
@ApplicationScoped
@Transactional
class Contacting implements OwnContact {
    @Inject
    EntityManager em;

    @Inject
    Acting acting;

    @Inject
    Journal journal;

    @Override
    @AllowedTo(Role.YOUNG_PERSON)
    public Contact mine() {
        Person me = new People_(em).find(me()).orElseThrow(NotFound::new);
        return new People_(em)
                .own(me())
                .map(own -> new Contact(me.name, own.dateOfBirth, own.mail, own.telephone))
                .orElse(new Contact(me.name, null, null, null));
    }

    @Once
    @Override
    @AllowedTo(Role.YOUNG_PERSON)
    public void telephone(String number) {
        new People_(em).own(me()).orElseThrow(NotFound::new).reachAt(number);
        journal.record(new ContactChanged(me()));
    }

    private PersonId me() {
        return new PersonId(acting.actor().person());
    }
}
