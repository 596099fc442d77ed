package org.ginnel.gateways.session;

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
import java.util.ArrayList;
import java.util.List;
import org.ginnel.gateways.BookingId;
import org.ginnel.gateways.SessionCancelled;
import org.ginnel.gateways.SessionPlanned;
import org.ginnel.gateways.SupportServiceId;
import org.ginnel.gateways.SupportSessionId;
import org.ginnel.kernel.Obstacle;
import org.ginnel.kernel.Refusal;
import org.ginnel.register.PersonId;

/** A dated session of a service with so many places. How many are taken is counted by the bookings themselves. */
@Entity
@Table(schema = "gateways", name = "support_session")
class SupportSession {
    @EmbeddedId
    @AttributeOverride(name = "value", column = @Column(name = "id"))
    private SupportSessionId id;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "service"))
    private SupportServiceId service;

    private String title;
    private String venue;
    private Instant starts;
    private Instant ends;
    private int places;

    @Column(insertable = false, updatable = false)
    private int taken;

    @Enumerated(EnumType.STRING)
    private SessionStage stage;

    private String reason;
    private int sequence;
    private Instant modified;
    private boolean demonstration;

    @Version
    private int version;

    protected SupportSession() {}

    static SupportSession plan(SupportSessionId id, PlanSession command, boolean demonstration, Instant now) {
        Refusal.ifAny(command.obstacles(now));
        SupportSession session = new SupportSession();
        session.id = id;
        session.service = command.service();
        session.title = command.title().strip();
        session.venue = command.venue().strip();
        session.starts = command.starts();
        session.ends = command.ends();
        session.places = command.places();
        session.stage = SessionStage.OPEN;
        session.modified = now;
        session.demonstration = demonstration;
        return session;
    }

    SessionPlanned planned() {
        return new SessionPlanned(id, service, starts, places);
    }

    List<Obstacle> obstaclesToBooking(Instant now) {
        List<Obstacle> found = new ArrayList<>();
        if (stage != SessionStage.OPEN) {
            found.add(Obstacle.of(SessionObstacle.NOT_OPEN, stage));
        } else if (!now.isBefore(starts)) {
            found.add(Obstacle.of(SessionObstacle.BEGUN, starts));
        }
        return found;
    }

    /** A place while there is one, else the end of the queue. Asked while the session's row is held. */
    Booking book(BookingId booking, PersonId person, Instant now) {
        Refusal.ifAny(obstaclesToBooking(now));
        return new Booking(booking, id, person, taken < places ? BookingStage.BOOKED : BookingStage.WAITING, now);
    }

    SessionCancelled cancel(String why, Instant now) {
        List<Obstacle> found = new ArrayList<>();
        if (!stage.mayBecome(SessionStage.CANCELLED)) {
            found.add(Obstacle.of(SessionObstacle.NOT_OPEN, stage));
        }
        if (why == null || why.isBlank()) {
            found.add(Obstacle.of(SessionObstacle.REASON_MISSING).at("reason"));
        }
        Refusal.ifAny(found);
        stage = SessionStage.CANCELLED;
        reason = why.strip();
        sequence++;
        modified = now;
        return new SessionCancelled(id, service);
    }

    /** Who came is noted from the start on; from then on nobody books. */
    void hold(Instant now) {
        if (stage == SessionStage.CANCELLED) {
            throw Refusal.of(SessionObstacle.NOT_OPEN, stage);
        }
        if (now.isBefore(starts)) {
            throw Refusal.of(SessionObstacle.NOT_BEGUN, starts);
        }
        stage = SessionStage.HELD;
    }

    boolean begun(Instant now) {
        return !now.isBefore(starts);
    }

    SupportSessionId id() {
        return id;
    }

    SessionRow row() {
        return new SessionRow(
                id,
                service,
                title,
                venue,
                starts,
                ends,
                places,
                taken,
                stage,
                reason,
                sequence,
                modified,
                demonstration);
    }
}
