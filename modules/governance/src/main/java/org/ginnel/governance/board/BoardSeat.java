package org.ginnel.governance.board;

import jakarta.persistence.CascadeType;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.ginnel.kernel.Ids;

/** A seat exists whether or not somebody sits on it, so a vacancy is a fact with an age. */
@Entity
@Table(schema = "governance", name = "board_seat")
class BoardSeat {
    @Id
    private UUID id;

    @Version
    private int version;

    @ManyToOne
    @JoinColumn(name = "board_id")
    private StandingBoard board;

    private String constituency;

    private int number;

    @Column(name = "valid_from")
    private LocalDate validFrom;

    @Column(name = "valid_until")
    private LocalDate validUntil;

    @OneToMany(mappedBy = "seat", cascade = CascadeType.ALL)
    @OrderBy("start")
    private List<Term> terms = new ArrayList<>();

    protected BoardSeat() {}

    BoardSeat(StandingBoard board, String constituency, int number, LocalDate validFrom) {
        this.id = Ids.next();
        this.board = board;
        this.constituency = constituency;
        this.number = number;
        this.validFrom = validFrom;
    }

    boolean existsOn(LocalDate day) {
        return !day.isBefore(validFrom) && (validUntil == null || day.isBefore(validUntil));
    }

    Optional<Term> heldOn(LocalDate day) {
        return existsOn(day) ? terms.stream().filter(term -> term.activeOn(day)).findFirst() : Optional.empty();
    }

    boolean freeBetween(LocalDate from, LocalDate until) {
        return existsOn(from) && terms.stream().noneMatch(term -> term.overlaps(from, until));
    }

    /** Since when nobody sits here; empty when somebody does. */
    Optional<LocalDate> vacantSince(LocalDate day) {
        if (!existsOn(day) || heldOn(day).isPresent()) {
            return Optional.empty();
        }
        return Optional.of(terms.stream()
                .map(Term::end)
                .filter(end -> end != null && !end.isAfter(day))
                .max(LocalDate::compareTo)
                .orElse(validFrom));
    }

    Stream<Term> terms() {
        return terms.stream();
    }

    Term fill(Appoint order) {
        Term term = new Term(this, order);
        terms.add(term);
        return term;
    }

    /** The constituency has ended: so do the seat and whoever sits on it. */
    void abolish(LocalDate firstDayWithout) {
        validUntil = firstDayWithout;
        terms.stream()
                .filter(term -> term.end() == null || term.end().isAfter(firstDayWithout))
                .forEach(term -> term.endOn(firstDayWithout));
    }

    String constituency() {
        return constituency;
    }

    int number() {
        return number;
    }

    StandingBoard board() {
        return board;
    }
}
