package org.ginnel.governance.board;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;

/**
 * One line of a composition rule: how many seats a constituency has.
 *
 * @param constituency short code, stable over versions of the rule
 * @param title whom the seats stand for; who is asked when one is vacant
 */
@Embeddable
record Line(
        @Column(name = "constituency") String constituency,
        @Column(name = "title") String title,
        @Column(name = "fewest") int fewest,
        @Column(name = "most") int most,
        @Column(name = "voting") boolean voting,
        @Column(name = "chair_eligible") boolean chairEligible) {

    Line {
        if (fewest < 0 || most < 1 || most < fewest) {
            throw new IllegalArgumentException("a constituency has seats, and its most is not below its fewest");
        }
    }
}
