package org.ginnel.governance.board;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.UUID;
import org.ginnel.kernel.Ids;
import org.ginnel.register.OrganisationId;
import org.ginnel.register.PersonId;

/** A person's time on a seat: it counts from its first day to the day before its end. */
@Entity
@Table(schema = "governance", name = "term")
class Term {
    @Id
    private UUID id;

    @Version
    private int version;

    @ManyToOne
    @JoinColumn(name = "seat_id")
    private BoardSeat seat;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "person_id"))
    private PersonId person;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "acting_for"))
    private OrganisationId actingFor;

    private boolean chair;

    @Column(name = "start_on")
    private LocalDate start;

    @Column(name = "end_on")
    private LocalDate end;

    protected Term() {}

    Term(BoardSeat seat, Appoint order) {
        this.id = Ids.next();
        this.seat = seat;
        this.person = order.person();
        this.actingFor = order.actingFor();
        this.chair = order.chair();
        this.start = order.from();
        this.end = order.until();
    }

    boolean activeOn(LocalDate day) {
        return !day.isBefore(start) && (end == null || day.isBefore(end));
    }

    boolean mayEndOn(LocalDate firstDayWithout) {
        return !firstDayWithout.isBefore(start) && (end == null || firstDayWithout.isBefore(end));
    }

    /** A term taken back before it began shares a day with nothing. */
    boolean overlaps(LocalDate from, LocalDate until) {
        return !start.equals(end) && (end == null || from.isBefore(end)) && (until == null || start.isBefore(until));
    }

    void endOn(LocalDate firstDayWithout) {
        end = firstDayWithout.isBefore(start) ? start : firstDayWithout;
    }

    UUID id() {
        return id;
    }

    BoardSeat seat() {
        return seat;
    }

    PersonId person() {
        return person;
    }

    OrganisationId actingFor() {
        return actingFor;
    }

    boolean chair() {
        return chair;
    }

    LocalDate start() {
        return start;
    }

    LocalDate end() {
        return end;
    }
}
