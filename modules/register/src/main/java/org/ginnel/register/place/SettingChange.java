package org.ginnel.register.place;

import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.ginnel.kernel.Dates;
import org.ginnel.kernel.Obstacle;
import org.ginnel.kernel.Refusal;
import org.ginnel.kernel.proposal.Proposal;
import org.ginnel.register.SettingChanged;
import org.ginnel.register.SettingKept;
import org.ginnel.register.SettingProposed;

/**
 * That a setting shall have another value from a day on: proposed by one person with a reason, confirmed or refused by
 * another. What was confirmed outlives every start with the place's file.
 */
@Entity
@Table(schema = "register", name = "setting_change")
class SettingChange {
    @Id
    private UUID id;

    private String key;
    private String was;
    private String becomes;
    private LocalDate since;

    @Embedded
    private Proposal proposal;

    @Version
    private int version;

    protected SettingChange() {}

    /** @param now the value on the day it shall change */
    static List<Obstacle> obstacles(
            String key, String now, String value, LocalDate from, String reason, LocalDate today) {
        List<Obstacle> found = new ArrayList<>();
        SettingObstacle unfit = SettingKind.of(key, now).refuses(key, value);
        if (unfit != null) {
            found.add(Obstacle.of(unfit, SettingKind.LONGEST).at("becomes"));
        } else if (value.equals(now)) {
            found.add(Obstacle.of(SettingObstacle.UNCHANGED, now).at("becomes"));
        }
        if (from == null) {
            found.add(Obstacle.of(SettingObstacle.NO_DAY).at("since"));
        } else if (from.isBefore(today)) {
            found.add(Obstacle.of(SettingObstacle.IN_THE_PAST, today).at("since"));
        }
        found.addAll(Proposal.obstacles(reason));
        return found;
    }

    static SettingChange propose(
            UUID id, String key, String was, String becomes, LocalDate since, String reason, UUID by, Instant now) {
        String value = becomes == null ? "" : becomes.strip();
        Refusal.ifAny(obstacles(key, was, value, since, reason, Dates.dayOf(now)));
        SettingChange made = new SettingChange();
        made.id = id;
        made.key = key;
        made.was = was;
        made.becomes = value;
        made.since = since;
        made.proposal = new Proposal(reason, by, now);
        return made;
    }

    SettingProposed proposed() {
        return new SettingProposed(id, key, was, becomes, since);
    }

    /** A first day that went by while it waited would change what people were already told. */
    List<Obstacle> obstaclesToConfirming(UUID by, LocalDate today) {
        List<Obstacle> found = new ArrayList<>(proposal.obstaclesToDeciding(by));
        if (found.isEmpty() && since.isBefore(today)) {
            found.add(Obstacle.of(SettingObstacle.IN_THE_PAST, today));
        }
        return found;
    }

    SettingChanged confirm(UUID by, Instant now) {
        Refusal.ifAny(obstaclesToConfirming(by, Dates.dayOf(now)));
        proposal.decide(true, by, now);
        return new SettingChanged(id, key, was, becomes, since);
    }

    SettingKept refuse(UUID by, Instant now) {
        proposal.decide(false, by, now);
        return new SettingKept(id, key, was);
    }

    UUID id() {
        return id;
    }

    String key() {
        return key;
    }

    String was() {
        return was;
    }

    String becomes() {
        return becomes;
    }

    LocalDate since() {
        return since;
    }

    Proposal proposal() {
        return proposal;
    }
}
