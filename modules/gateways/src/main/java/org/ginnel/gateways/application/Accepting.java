package org.ginnel.gateways.application;

import static org.ginnel.gateways.application.ApplicationObstacle.*;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.ginnel.gateways.ChoiceId;
import org.ginnel.gateways.ChoiceWithdrawn;
import org.ginnel.gateways.OfferAccepted;
import org.ginnel.gateways.OfferDeclined;
import org.ginnel.kernel.Dates;
import org.ginnel.kernel.DomainEvent;
import org.ginnel.kernel.Obstacle;
import org.ginnel.kernel.Refusal;

/** Taking an offer, and what that does to every other choice: asked by the confirm page, done by the verb. */
final class Accepting {
    private final Application form;
    private final Choice firm;
    private final Choice backup;

    Accepting(Application form, ChoiceId firm, ChoiceId backup) {
        this.form = form;
        this.firm = form.choice(firm);
        this.backup = backup == null ? null : form.choice(backup);
    }

    List<Obstacle> obstacles(LocalDate today) {
        List<Obstacle> found = new ArrayList<>(obstaclesFor(firm, today));
        if (!firm.interest() && taken().isPresent()) {
            found.add(Obstacle.of(ALREADY_FIRM));
        }
        if (backup != null) {
            found.addAll(obstaclesFor(backup, today));
            if (backup == firm) {
                found.add(Obstacle.of(BACKUP_IS_FIRM));
            }
            if (!firm.terms().conditional() || firm.interest() || backup.interest()) {
                found.add(Obstacle.of(BACKUP_NEEDS_CONDITIONS));
            }
        }
        return found;
    }

    /** What becomes of the other choices, in her order; choices that stay as they are have their own stage. */
    List<Consequence> consequences() {
        return form.inOrder().stream()
                .filter(other -> other != firm && !other.stage().terminal())
                .map(other -> new Consequence(other, becomes(other)))
                .toList();
    }

    List<DomainEvent> accept(Instant now) {
        Refusal.ifAny(obstacles(Dates.dayOf(now)));
        List<Consequence> others = consequences();
        List<DomainEvent> events = new ArrayList<>();
        firm.become(Stage.FIRM);
        events.add(new OfferAccepted(firm.id(), form.id(), firm.offering(), false));
        for (Consequence other : others) {
            other.happen(events, Dates.dayOf(now));
        }
        if (!firm.interest()) {
            form.settle(true, now);
        }
        return events;
    }

    private Stage becomes(Choice other) {
        if (other == backup) {
            return Stage.BACKUP;
        }
        if (firm.interest() || other.interest()) {
            return other.stage();
        }
        if (other.stage() == Stage.OFFER) {
            return Stage.DECLINED;
        }
        return other.stage().pending() || other.stage() == Stage.DRAFT || other.stage() == Stage.OFFER_WITHDRAWN
                ? Stage.WITHDRAWN
                : other.stage();
    }

    private Optional<Choice> taken() {
        return form.inOrder().stream()
                .filter(choice -> !choice.interest() && Stage.SETTLED.contains(choice.stage()))
                .findFirst();
    }

    private static List<Obstacle> obstaclesFor(Choice choice, LocalDate today) {
        if (choice.stage() != Stage.OFFER) {
            return List.of(Obstacle.of(NO_OFFER, choice.stage()));
        }
        return choice.terms().replyBy() != null && today.isAfter(choice.terms().replyBy())
                ? List.of(Obstacle.of(REPLY_DAY_PASSED, choice.terms().replyBy()))
                : List.of();
    }

    record Consequence(Choice choice, Stage becomes) {
        boolean stays() {
            return choice.stage() == becomes;
        }

        private void happen(List<DomainEvent> events, LocalDate today) {
            if (stays()) {
                return;
            }
            Application form = choice.application();
            switch (becomes) {
                case WITHDRAWN -> {
                    choice.leave(
                            Stage.WITHDRAWN, Departure.own(WithdrawalReason.TOOK_ANOTHER_PLACE, today, choice.stage()));
                    events.add(new ChoiceWithdrawn(
                            choice.id(),
                            form.id(),
                            choice.offering(),
                            WithdrawalReason.TOOK_ANOTHER_PLACE.name(),
                            false));
                }
                case DECLINED -> {
                    choice.leave(Stage.DECLINED, Departure.own(null, today, choice.stage()));
                    events.add(new OfferDeclined(choice.id(), form.id(), choice.offering()));
                }
                default -> {
                    choice.become(becomes);
                    events.add(new OfferAccepted(choice.id(), form.id(), choice.offering(), true));
                }
            }
        }
    }
}
