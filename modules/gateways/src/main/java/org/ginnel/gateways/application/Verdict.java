package org.ginnel.gateways.application;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;

/** What a provider tells a young person beside the stage: why not, how likely, what instead. */
@Embeddable
record Verdict(
        @Enumerated(EnumType.STRING) RejectionReason rejection,
        String sentence,
        @Enumerated(EnumType.STRING) Likelihood likelihood,

        @Enumerated(EnumType.STRING) @Column(name = "instead")
        Instead instead) {
    static final Verdict NONE = new Verdict(null, null, null, null);

    static Verdict no(RejectionReason reason, String sentence) {
        return new Verdict(reason, sentence, null, null);
    }

    static Verdict waiting(Likelihood likelihood) {
        return new Verdict(null, null, likelihood, null);
    }

    static Verdict gone(String sentence) {
        return new Verdict(null, sentence, null, null);
    }

    static Verdict instead(Instead instead, String sentence) {
        return new Verdict(null, sentence, null, instead);
    }
}
