package org.ginnel.kernel.outbox;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;

/** /mails: how many wait, went out and were refused, for administrators. */
@Named
@RequestScoped
public class MailsPage {
    @Inject
    Overseeing overseeing;

    private List<MailCount> counts;

    /** Asks once, so that nobody else sees the page. */
    public void open() {
        getCounts();
    }

    public List<MailCount> getCounts() {
        if (counts == null) {
            counts = overseeing.counts();
        }
        return counts;
    }
}
