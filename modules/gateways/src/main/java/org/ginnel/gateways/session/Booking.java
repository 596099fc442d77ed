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
import org.ginnel.gateways.BookingCancelled;
import org.ginnel.gateways.BookingId;
import org.ginnel.gateways.SessionAttended;
import org.ginnel.gateways.SessionBooked;
import org.ginnel.gateways.SupportSessionId;
import org.ginnel.kernel.Refusal;
import org.ginnel.register.PersonId;

/** A young person’s place at a session, or in the queue for one. Only she and the secretariat can see it. */
@Entity
@Table(schema = "gateways", name = "booking")
class Booking {
    @EmbeddedId
    @AttributeOverride(name = "value", column = @Column(name = "id"))
    private BookingId id;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "session"))
    private SupportSessionId session;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "person"))
    private PersonId person;

    @Enumerated(EnumType.STRING)
    private BookingStage stage;

    @Column(name = "booked_at")
    private Instant bookedAt;

    @Version
    private int version;

    protected Booking() {}

    Booking(BookingId id, SupportSessionId session, PersonId person, BookingStage stage, Instant now) {
        this.id = id;
        this.session = session;
        this.person = person;
        this.stage = stage;
        this.bookedAt = now;
    }

    SessionBooked booked() {
        return new SessionBooked(id, session, person, stage == BookingStage.WAITING);
    }

    BookingCancelled cancel(boolean begun) {
        if (begun) {
            throw Refusal.of(SessionObstacle.STEP_NOT_POSSIBLE, stage, BookingStage.CANCELLED);
        }
        become(BookingStage.CANCELLED);
        return new BookingCancelled(id, session, person);
    }

    SessionAttended attend(boolean came) {
        become(came ? BookingStage.ATTENDED : BookingStage.MISSED);
        return new SessionAttended(id, session, person, came);
    }

    private void become(BookingStage next) {
        if (stage == next) {
            return;
        }
        if (!stage.mayBecome(next)) {
            throw Refusal.of(SessionObstacle.STEP_NOT_POSSIBLE, stage, next);
        }
        stage = next;
    }

    BookingId id() {
        return id;
    }

    SupportSessionId session() {
        return session;
    }

    PersonId person() {
        return person;
    }

    BookingStage stage() {
        return stage;
    }

    Instant bookedAt() {
        return bookedAt;
    }
}
