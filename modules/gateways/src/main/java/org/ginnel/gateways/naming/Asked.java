package org.ginnel.gateways.naming;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.ginnel.gateways.NamingId;
import org.ginnel.kernel.Obstacle;

/**
 * What was asked, as those who may read it see it.
 *
 * @param name of the young person; empty where she reads it herself
 * @param school that asked for her; empty when she asked herself
 * @param sure the college has said that the place is hers
 * @param deadline the day by which the plan names the college
 */
record Asked(
        NamingId id,
        String name,
        String council,
        String course,
        String college,
        LocalDate starts,
        NamingStage stage,
        String school,
        Instant at,
        Instant decidedAt,
        String sentence,
        boolean sure,
        LocalDate deadline,
        long days,
        List<Obstacle> cannotConfirm,
        List<Obstacle> cannotEnd) {
    boolean open() {
        return stage.open();
    }

    static Asked of(PlanNaming one, String name, Colleges colleges, LocalDate today) {
        var course = colleges.course(one.offering());
        LocalDate deadline = PlanNaming.deadline(one.year());
        return new Asked(
                one.id(),
                name,
                colleges.name(one.council()),
                course.map(found -> found.title()).orElse(""),
                course.map(found -> found.providerName()).orElse(""),
                course.map(found -> found.starts()).orElse(null),
                one.stage(),
                one.bySchool() ? colleges.name(one.school()) : "",
                one.proposedAt(),
                one.decidedAt(),
                one.sentence(),
                colleges.sure(one),
                deadline,
                java.time.temporal.ChronoUnit.DAYS.between(today, deadline),
                one.obstaclesTo(NamingStage.CONFIRMED),
                one.obstaclesTo(NamingStage.ENDED));
    }
}
