package org.ginnel.governance.convening;

import java.time.LocalDate;
import org.ginnel.register.PersonId;

/** An exemption as it is typed. */
record DraftExemption(String paragraphs, String publicInterest, LocalDate reviewOn) {
    Exemption decided(PersonId by, LocalDate today) {
        return Exemption.decide(paragraphs, publicInterest, by, reviewOn, today);
    }
}
