package org.ginnel.gateways.clearing;

import static org.ginnel.gateways.clearing.ClearingObstacle.*;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.ginnel.gateways.ApplicationId;
import org.ginnel.gateways.InvitationAnswered;
import org.ginnel.gateways.InvitationEnded;
import org.ginnel.gateways.InvitationId;
import org.ginnel.gateways.InvitationSent;
import org.ginnel.gateways.OfferingId;
import org.ginnel.kernel.Obstacle;
import org.ginnel.kernel.Refusal;
import org.ginnel.register.OrganisationId;
import org.ginnel.register.PersonId;

/** A provider with a free place asks one person who lets itself be asked. Hers to answer for some days. */
@Entity
@Table(schema = "gateways", name = "invitation")
class Invitation {
    static final int LETTERS = 600;

    @EmbeddedId
    @AttributeOverride(name = "value", column = @Column(name = "id"))
    private InvitationId id;

    private UUID consent;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "application"))
    private ApplicationId application;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "person"))
    private PersonId person;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "provider"))
    private OrganisationId provider;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "offering"))
    private OfferingId offering;

    private String sentence;

    @Column(name = "sent_by")
    private UUID sentBy;

    @Column(name = "sent_at")
    private Instant sentAt;

    private LocalDate expires;

    @Enumerated(EnumType.STRING)
    private InvitationStage stage;

    @Column(name = "ended_at")
    private Instant endedAt;

    @Version
    private int version;

    protected Invitation() {}

    static List<Obstacle> obstacles(String sentence) {
        List<Obstacle> found = new ArrayList<>();
        String words = sentence == null ? "" : sentence.strip();
        if (words.isEmpty()) {
            found.add(Obstacle.of(NO_SENTENCE).at("sentence"));
        }
        if (words.length() > LETTERS) {
            found.add(Obstacle.of(SENTENCE_TOO_LONG, LETTERS).at("sentence"));
        }
        return found;
    }

    /** @param from whose consent it rests on; it ends with it */
    static Invitation send(InvitationId id, ClearingConsent from, Invite command, LocalDate expires, Instant now) {
        Refusal.ifAny(obstacles(command.sentence()));
        Invitation made = new Invitation();
        made.id = id;
        made.consent = from.id();
        made.application = from.application();
        made.person = from.person();
        made.provider = command.provider();
        made.offering = command.course();
        made.sentence = command.sentence().strip();
        made.sentBy = command.by();
        made.sentAt = now;
        made.expires = expires;
        made.stage = InvitationStage.OPEN;
        return made;
    }

    InvitationSent sent() {
        return new InvitationSent(id, person, offering);
    }

    List<Obstacle> obstaclesToAnswering(LocalDate today) {
        if (stage != InvitationStage.OPEN) {
            return List.of(Obstacle.of(ANSWERED_ALREADY, stage));
        }
        return today.isAfter(expires) ? List.of(Obstacle.of(TOO_LATE, expires)) : List.of();
    }

    InvitationAnswered accept(LocalDate today, Instant now) {
        Refusal.ifAny(obstaclesToAnswering(today));
        become(InvitationStage.ACCEPTED, now);
        return new InvitationAnswered(id, offering, true);
    }

    InvitationAnswered decline(LocalDate today, Instant now) {
        Refusal.ifAny(obstaclesToAnswering(today));
        become(InvitationStage.DECLINED, now);
        return new InvitationAnswered(id, offering, false);
    }

    boolean expired(LocalDate today) {
        return stage == InvitationStage.OPEN && today.isAfter(expires);
    }

    InvitationEnded expire(Instant now) {
        return end(InvitationStage.EXPIRED, now);
    }

    /** She takes none any more, or holds something. */
    InvitationEnded lapse(Instant now) {
        return end(InvitationStage.LAPSED, now);
    }

    private InvitationEnded end(InvitationStage how, Instant now) {
        become(how, now);
        return new InvitationEnded(id, how.name());
    }

    private void become(InvitationStage next, Instant now) {
        if (!stage.mayBecome(next)) {
            throw Refusal.of(ANSWERED_ALREADY, stage);
        }
        stage = next;
        endedAt = now;
    }

    InvitationId id() {
        return id;
    }

    PersonId person() {
        return person;
    }

    OrganisationId provider() {
        return provider;
    }

    OfferingId offering() {
        return offering;
    }

    String sentence() {
        return sentence;
    }

    Instant sentAt() {
        return sentAt;
    }

    LocalDate expires() {
        return expires;
    }

    InvitationStage stage() {
        return stage;
    }
}
