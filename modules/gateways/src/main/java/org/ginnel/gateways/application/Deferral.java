package org.ginnel.gateways.application;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.LocalDate;

/**
 * A place put off to the next round: asked for by the young person, agreed by the provider.
 *
 * @param held whether the provider promised a place; null while it has not agreed
 * @param from where the choice stood, and will stand again
 */
@Embeddable
record Deferral(
        @Enumerated(EnumType.STRING) @Column(name = "deferral")
        DeferralReason reason,

        @Column(name = "deferral_asked") LocalDate asked,
        @Column(name = "place_held") Boolean held,

        @Enumerated(EnumType.STRING) @Column(name = "deferred_from")
        Stage from) {
    static Deferral ask(DeferralReason reason, LocalDate today) {
        return new Deferral(reason, today, null, null);
    }

    Deferral agreed(boolean held, Stage from) {
        return new Deferral(reason, asked, held, from);
    }

    boolean waiting() {
        return held == null;
    }
}
