package org.ginnel.governance.board;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.ginnel.governance.Boards.Regime;
import org.ginnel.kernel.Ids;

/** By which rules a board works from a day on. A newer rule replaces it from its own day; none is ever changed. */
@Entity
@Table(schema = "governance", name = "composition_rule")
class CompositionRule {
    @Id
    private UUID id;

    @Version
    private int version;

    @ManyToOne
    @JoinColumn(name = "board_id")
    private StandingBoard board;

    @Column(name = "valid_from")
    private LocalDate validFrom;

    @Enumerated(EnumType.STRING)
    private Regime regime;

    @Column(name = "clear_days")
    private int clearDays;

    @Column(name = "working_days")
    private boolean workingDays;

    @Embedded
    private Quorum quorum;

    @ElementCollection
    @CollectionTable(schema = "governance", name = "composition_line", joinColumns = @JoinColumn(name = "rule_id"))
    @OrderColumn(name = "position")
    private List<Line> lines = new ArrayList<>();

    protected CompositionRule() {}

    CompositionRule(StandingBoard board, AdoptComposition facts) {
        this.id = Ids.next();
        this.board = board;
        this.validFrom = facts.validFrom();
        this.regime = facts.regime();
        this.clearDays = facts.clearDays();
        this.workingDays = facts.workingDays();
        this.quorum = facts.quorum();
        this.lines.addAll(facts.lines());
    }

    LocalDate validFrom() {
        return validFrom;
    }

    Regime regime() {
        return regime;
    }

    int clearDays() {
        return clearDays;
    }

    boolean workingDays() {
        return workingDays;
    }

    Quorum quorum() {
        return quorum;
    }

    List<Line> lines() {
        return List.copyOf(lines);
    }

    Optional<Line> line(String constituency) {
        return lines.stream()
                .filter(line -> line.constituency().equals(constituency))
                .findFirst();
    }

    int votingSeats() {
        return lines.stream().filter(Line::voting).mapToInt(Line::most).sum();
    }
}
