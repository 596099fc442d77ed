package org.ginnel.gateways.application;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.ginnel.gateways.BackupTaken;
import org.ginnel.gateways.ChoiceId;
import org.ginnel.gateways.ChoiceRestored;
import org.ginnel.gateways.ChoiceWithdrawn;
import org.ginnel.gateways.OfferDeclined;
import org.ginnel.kernel.Dates;
import org.ginnel.kernel.Obstacle;
import org.ginnel.kernel.Refusal;

/** The young person says no: to an offer, or to a choice wherever it stands; and may think again for some days. */
final class Leaving {
    private Leaving() {}

    static OfferDeclined decline(Application form, ChoiceId id, LocalDate today) {
        Choice refused = form.choice(id);
        refused.leave(Stage.DECLINED, Departure.own(null, today, refused.stage()));
        return new OfferDeclined(id, form.id(), refused.offering());
    }

    /** A draft is taken off the form instead. Giving a place back lets the other colleges offer again. */
    static ChoiceWithdrawn withdraw(Application form, ChoiceId id, WithdrawalReason reason, Instant now) {
        Choice back = form.choice(id);
        if (back.stage() == Stage.DRAFT) {
            throw Refusal.of(ApplicationObstacle.STEP_NOT_POSSIBLE, back.stage());
        }
        boolean place = !back.interest() && Stage.SETTLED.contains(back.stage());
        back.leave(Stage.WITHDRAWN, Departure.own(reason, Dates.dayOf(now), back.stage()));
        if (place) {
            form.settle(false, now);
        }
        return new ChoiceWithdrawn(id, form.id(), back.offering(), reason.name(), false);
    }

    /** What staff cannot take back even at her request: a draft is hers, and what a plan names is the council's. */
    static List<Obstacle> obstaclesForHer(Choice choice) {
        return choice.stage() == Stage.EHCP_NAMED || choice.stage() == Stage.DRAFT
                ? List.of(Obstacle.of(DecidingObstacle.STEP_NOT_POSSIBLE, choice.stage()))
                : choice.obstaclesTo(Stage.WITHDRAWN);
    }

    /** Staff take it back because she asked; who did stays with it, and she can undo it for some days. */
    static ChoiceWithdrawn forHer(Choice choice, WithdrawalReason reason, UUID by, Instant now) {
        Refusal.ifAny(obstaclesForHer(choice));
        Stage from = choice.stage();
        choice.leave(Stage.WITHDRAWN, new Departure(reason, by, Dates.dayOf(now), from, false));
        if (!choice.interest() && Stage.SETTLED.contains(from)) {
            choice.application().settle(false, now);
        }
        return new ChoiceWithdrawn(choice.id(), choice.application().id(), choice.offering(), reason.name(), true);
    }

    /** @param lastDay until when a no, or what staff did at her request, can be undone; null when it never could */
    static List<Obstacle> obstaclesToReturning(Choice choice, LocalDate lastDay, LocalDate today) {
        List<Obstacle> found = new ArrayList<>();
        if (lastDay == null) {
            found.add(Obstacle.of(ApplicationObstacle.STEP_NOT_POSSIBLE, choice.stage()));
        } else if (today.isAfter(lastDay)) {
            found.add(Obstacle.of(ApplicationObstacle.TOO_LATE_TO_RETURN, lastDay));
        } else if (choice.application().settled() && !choice.interest()) {
            found.add(Obstacle.of(ApplicationObstacle.ALREADY_FIRM));
        }
        return found;
    }

    /** Whether this no is one that can be undone for some days: her own to an offer, or what staff did for her. */
    static boolean returnable(Choice choice) {
        Departure left = choice.departure();
        return left != null
                && (choice.stage() == Stage.DECLINED || choice.stage() == Stage.WITHDRAWN && left.onBehalf());
    }

    /** An interview that was called off meanwhile stays off. */
    static ChoiceRestored comeBack(Application form, ChoiceId id, LocalDate lastDay, Instant now) {
        Choice choice = form.choice(id);
        LocalDate today = Dates.dayOf(now);
        Refusal.ifAny(obstaclesToReturning(choice, lastDay, today));
        Stage from = choice.stage() == Stage.DECLINED
                ? Stage.OFFER
                : choice.departure().from();
        if (from == Stage.INTERVIEWING) {
            from = today.isAfter(choice.decideBy()) ? Stage.OVERDUE : Stage.SUBMITTED;
        }
        choice.comeBack(from);
        if (!choice.interest() && Stage.SETTLED.contains(from)) {
            form.settle(true, now);
        }
        return new ChoiceRestored(id, form.id(), choice.person(), from.name());
    }

    /** An offer that came back after the day to answer gets a new one: else it could only be looked at. */
    static void renew(Choice choice, LocalDate today, LocalDate day) {
        LocalDate replyBy = choice.terms().replyBy();
        if (choice.stage() == Stage.OFFER && replyBy != null && today.isAfter(replyBy)) {
            choice.terms().answerBy(day);
        }
    }

    static List<Obstacle> obstaclesToPromoting(Application form, Choice backup) {
        if (backup.stage() != Stage.BACKUP) {
            return List.of(Obstacle.of(ApplicationObstacle.STEP_NOT_POSSIBLE, backup.stage()));
        }
        boolean placed = form.inOrder().stream()
                .anyMatch(choice -> !choice.interest() && Stage.SETTLED.contains(choice.stage()));
        return placed ? List.of(Obstacle.of(ApplicationObstacle.ALREADY_FIRM)) : List.of();
    }

    /** The backup becomes the place, by her click and never by itself. */
    static BackupTaken promote(Application form, ChoiceId id, Instant now) {
        Choice backup = form.choice(id);
        Refusal.ifAny(obstaclesToPromoting(form, backup));
        backup.become(Stage.FIRM);
        form.settle(true, now);
        return new BackupTaken(id, form.id(), backup.person(), backup.offering());
    }
}
