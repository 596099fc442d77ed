package org.ginnel.governance.convening;

import jakarta.persistence.Embeddable;
import jakarta.persistence.Embedded;
import java.time.LocalDate;
import org.ginnel.register.PersonId;

/** How far a meeting's agenda is public: the last version, the chair's leave for short notice, the pair of eyes so far. */
@Embeddable
class Publicity {
    private int serial;

    @Embedded
    private ShortNotice shortNotice;

    @Embedded
    private Proposal proposal;

    protected Publicity() {}

    void allowShortNotice(String reason, PersonId chair, LocalDate today) {
        shortNotice = new ShortNotice(reason.trim(), chair, today);
    }

    void propose(PublishAgenda order) {
        proposal = new Proposal(order.by(), order.revision(), order.at());
    }

    int next() {
        proposal = null;
        return ++serial;
    }

    boolean isConfirmedBy(PersonId second, int revision) {
        return proposal != null && proposal.confirmedBy(second, revision);
    }

    int serial() {
        return serial;
    }

    ShortNotice shortNotice() {
        return shortNotice;
    }

    Proposal proposal() {
        return proposal;
    }
}
