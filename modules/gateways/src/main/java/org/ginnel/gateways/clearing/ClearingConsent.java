package org.ginnel.gateways.clearing;

import static org.ginnel.gateways.clearing.ClearingObstacle.*;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.ginnel.gateways.ApplicationId;
import org.ginnel.gateways.ClearingForms.Sent;
import org.ginnel.gateways.ClearingJoined;
import org.ginnel.gateways.ClearingLeft;
import org.ginnel.gateways.Cycle;
import org.ginnel.kernel.Obstacle;
import org.ginnel.kernel.Refusal;
import org.ginnel.register.PersonId;

/** That colleges with free places may ask somebody, and what of her form they may read; until she takes it back. */
@Entity
@Table(schema = "gateways", name = "clearing_consent")
class ClearingConsent {
    @Id
    private UUID id;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "application"))
    private ApplicationId application;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "person"))
    private PersonId person;

    private String[] gateways = {};
    private String[] parts = {};

    @Column(name = "given_at")
    private Instant givenAt;

    @Column(name = "withdrawn_at")
    private Instant withdrawnAt;

    @Version
    private int version;

    protected ClearingConsent() {}

    ClearingConsent(UUID id, PersonId person, Sent form, Instant now) {
        this.id = id;
        this.person = person;
        this.application = form.id();
        this.givenAt = now;
    }

    /** Asked only when it can be of use: a form was sent, results are out, and nothing is in her hands. */
    static List<Obstacle> obstaclesToJoining(Sent form, LocalDate today) {
        List<Obstacle> found = new ArrayList<>();
        if (form == null) {
            found.add(Obstacle.of(NOTHING_SENT));
            return found;
        }
        Cycle round = form.cycle();
        if (today.isBefore(round.resultsDay())) {
            found.add(Obstacle.of(LATER, round.resultsDay()));
        }
        if (today.isAfter(round.offersEnd())) {
            found.add(Obstacle.of(OVER, round.offersEnd()));
        }
        if (form.settled()) {
            found.add(Obstacle.of(SETTLED));
        }
        return found;
    }

    ClearingJoined say(Set<Part> may, Collection<String> about, Sent form, LocalDate today) {
        List<Obstacle> found = obstaclesToJoining(form, today);
        if (about.isEmpty()) {
            found.add(Obstacle.of(NO_GATEWAY).at("gateways"));
        }
        Refusal.ifAny(found);
        parts = may.stream().sorted().map(Enum::name).toArray(String[]::new);
        gateways = about.stream().distinct().sorted().toArray(String[]::new);
        return new ClearingJoined(person, parts.length);
    }

    ClearingLeft withdraw(Instant now) {
        withdrawnAt = now;
        return new ClearingLeft(person);
    }

    UUID id() {
        return id;
    }

    ApplicationId application() {
        return application;
    }

    PersonId person() {
        return person;
    }

    List<String> gateways() {
        return List.of(gateways);
    }

    Set<Part> parts() {
        Set<Part> all = EnumSet.noneOf(Part.class);
        Arrays.stream(parts).map(Part::valueOf).forEach(all::add);
        return all;
    }
}
