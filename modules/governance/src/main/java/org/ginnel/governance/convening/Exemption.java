package org.ginnel.governance.convening;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Embedded;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.ginnel.kernel.Obstacle;
import org.ginnel.kernel.Refusal;
import org.ginnel.register.PersonId;

/**
 * Why an item or a paper is not public: the paragraphs of Schedule 12A it falls under, the weighing of the public
 * interest, who decided and when it is looked at again. The public reads the paragraphs and nothing else.
 *
 * @param paragraphs numbers from 1 to 7, as in "3" or "1, 3"
 */
@Embeddable
record Exemption(
        @Column(name = "exempt_paragraphs") String paragraphs,
        @Column(name = "exempt_interest") String publicInterest,

        @Embedded @AttributeOverride(name = "value", column = @Column(name = "exempt_decided_by"))
        PersonId decidedBy,

        @Column(name = "exempt_review_on") LocalDate reviewOn) {
    private static final Pattern PARAGRAPHS = Pattern.compile("[1-7](, [1-7])*");

    /** An exemption decided today; text that is missing or wrong is refused beside its field. */
    static Exemption decide(
            String paragraphs, String publicInterest, PersonId decidedBy, LocalDate reviewOn, LocalDate today) {
        Refusal.ifAny(obstacles(paragraphs, publicInterest, reviewOn, today));
        return new Exemption(tidy(paragraphs), publicInterest.trim(), decidedBy, reviewOn);
    }

    static List<Obstacle> obstacles(String paragraphs, String publicInterest, LocalDate reviewOn, LocalDate today) {
        List<Obstacle> found = new ArrayList<>();
        if (!PARAGRAPHS.matcher(tidy(paragraphs)).matches()) {
            found.add(Obstacle.of(AgendaObstacle.NO_PARAGRAPH).at("paragraphs"));
        }
        if (publicInterest == null || publicInterest.isBlank()) {
            found.add(Obstacle.of(AgendaObstacle.NO_PUBLIC_INTEREST).at("publicInterest"));
        }
        if (reviewOn == null || !reviewOn.isAfter(today)) {
            found.add(Obstacle.of(AgendaObstacle.REVIEW_NOT_AHEAD).at("reviewOn"));
        }
        return found;
    }

    private static String tidy(String paragraphs) {
        return paragraphs == null ? "" : paragraphs.trim().replaceAll("\\s*[, ]\\s*", ", ");
    }
}
