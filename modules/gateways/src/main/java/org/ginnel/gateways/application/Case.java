package org.ginnel.gateways.application;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.ginnel.gateways.ChoiceId;
import org.ginnel.gateways.CourseDirectory.Course;
import org.ginnel.kernel.Obstacle;

/**
 * One choice as its provider reads it.
 *
 * @param need null when she does not share it, which looks the same as nothing to share
 */
record Case(
        ChoiceId choice,
        String reference,
        Instant submittedAt,
        String name,
        About about,
        Schooling school,
        Statement statement,
        Need need,
        String needWords,
        Course course,
        Stage stage,
        LocalDate decideBy,
        LocalDate replyBy,
        List<Condition> conditions,
        Verdict verdict,
        List<Obstacle> cannotOffer,
        List<Obstacle> cannotReject) {
    static Case of(
            Choice choice,
            String name,
            Course course,
            Optional<Support> support,
            List<Obstacle> cannotOffer,
            List<Obstacle> cannotReject) {
        Application form = choice.application();
        return new Case(
                choice.id(),
                form.reference(),
                form.submittedAt(),
                name,
                form.answers().about(),
                form.answers().school(),
                form.answers().statement(),
                support.map(Support::need).orElse(null),
                support.map(Support::words).orElse(null),
                course,
                choice.stage(),
                choice.decideBy(),
                choice.terms().replyBy(),
                choice.terms().conditions(),
                choice.verdict(),
                cannotOffer,
                cannotReject);
    }
}
