package org.ginnel.kernel;

import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.servlet.ServletContextEvent;
import jakarta.servlet.ServletContextListener;
import jakarta.servlet.annotation.WebListener;
import org.ginnel.kernel.demo.DemonstrationWanted;
import org.ginnel.kernel.signin.Demonstrating;

/** The start, before the first request: settings checked, modules brought into step, the demonstration opened. */
@WebListener
public class Starting implements ServletContextListener {
    private static final int PEPPER = 32;

    @Inject
    Acting acting;

    @Inject
    Demonstrating demonstrating;

    @Inject
    Event<Started> started;

    @Inject
    Event<DemonstrationWanted> wanted;

    /** The data sources have their names by now, which they have not yet when the application's scope begins. */
    @Override
    public void contextInitialized(ServletContextEvent begun) {
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
