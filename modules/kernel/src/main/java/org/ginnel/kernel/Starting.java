package org.ginnel.kernel;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.Initialized;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import org.ginnel.kernel.demo.DemonstrationWanted;
import org.ginnel.kernel.signin.Demonstrating;

/** The start, before the first request: settings checked, modules brought into step, the demonstration opened. */
@ApplicationScoped
class Starting {
    private static final int PEPPER = 32;

    @Inject
    Acting acting;

    @Inject
    Demonstrating demonstrating;

    @Inject
    Event<Started> started;

    @Inject
    Event<DemonstrationWanted> wanted;

    void on(@Observes @Initialized(ApplicationScoped.class) Object application) {
        if (Config.here().text(Setting.PEPPER).length() < PEPPER) {
            throw new IllegalStateException("The secret " + Setting.PEPPER.key() + " is missing or shorter than "
                    + PEPPER + " characters. Put one into a file of that name in the directory of "
                    + Setting.SECRETS.key() + ".");
        }
        acting.as(Actor.SYSTEM, () -> {
            started.fire(new Started());
            if (Demonstrating.on()) {
                demonstrating.open();
                wanted.fire(new DemonstrationWanted());
            }
        });
    }
}
