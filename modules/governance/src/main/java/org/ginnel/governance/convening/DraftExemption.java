package org.ginnel.governance.convening;

import java.time.LocalDate;
import java.util.List;
import org.ginnel.kernel.Obstacle;
import org.ginnel.register.PersonId;

/** An exemption as it is typed. */
record DraftExemption(String paragraphs, String publicInterest, LocalDate reviewOn) {
    List<Obstacle> obstacles(LocalDate today) {
        return Exemption.obstacles(paragraphs, publicInterest, reviewOn, today);
    }

    Exemption decided(PersonId by, LocalDate today) {
        return Exemption.decide(paragraphs, publicInterest, by, reviewOn, today);
    }
}
