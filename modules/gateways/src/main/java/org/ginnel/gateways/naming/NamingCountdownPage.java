package org.ginnel.gateways.naming;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/** /gateways/naming/countdown: the days to 31 March, borough by borough, in numbers. */
@Named
@RequestScoped
public class NamingCountdownPage {
    @Inject
    CountingDown counting;

    private Record countdown;

    public void open() {
        getCountdown();
    }

    public Record getCountdown() {
        if (countdown == null) {
            countdown = counting.countdown();
        }
        return countdown;
    }
}
