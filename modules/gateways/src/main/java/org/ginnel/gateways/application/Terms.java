package org.ginnel.gateways.application;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embeddable;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** What is offered: the GCSEs that have to come true, and by when to answer. */
@Embeddable
class Terms {
    @Column(name = "reply_by")
    private LocalDate replyBy;

    /** Counts how often the offer was made or changed. */
    private int offers;

    /** When what was offered last became something else; null when it never did. */
    @Column(name = "offer_changed_at")
    private Instant changedAt;

    @ElementCollection
    @CollectionTable(schema = "gateways", name = "offer_condition", joinColumns = @JoinColumn(name = "choice"))
    @OrderColumn(name = "place")
    private List<Condition> conditions = new ArrayList<>();

    protected Terms() {}

    void make(List<Condition> asked, boolean anew) {
        List<Condition> known = asked.stream().map(this::withResult).toList();
        conditions.clear();
        conditions.addAll(known);
        offers++;
        if (anew) {
            replyBy = null;
        }
    }

    /** Not an offer: what is asked of a place that is given otherwise. */
    void ask(List<Condition> asked) {
        conditions.clear();
        conditions.addAll(asked);
        replyBy = null;
    }

    void answerBy(LocalDate day) {
        replyBy = day;
    }

    void changed(Instant now) {
        changedAt = now;
    }

    /** A grade that is known already stays known. */
    private Condition withResult(Condition asked) {
        return conditions.stream()
                .filter(c -> c.subject() == asked.subject())
                .findFirst()
                .map(asked::as)
                .orElse(asked);
    }

    /** Whether whoever meets what is asked now also meets this. */
    boolean easierAs(List<Condition> asked) {
        return asked.stream()
                .allMatch(next ->
                        conditions.stream().anyMatch(c -> c.subject() == next.subject() && c.grade() >= next.grade()));
    }

    void enter(Map<GcseSubject, Integer> results, UUID by, LocalDate on) {
        conditions.replaceAll(c -> results.containsKey(c.subject()) ? c.reached(results.get(c.subject()), by, on) : c);
    }

    /** Says of which line of a file the grades come that were entered just now. */
    void cite(UUID file, Map<GcseSubject, Integer> lines) {
        conditions.replaceAll(c -> lines.containsKey(c.subject()) ? c.from(file, lines.get(c.subject())) : c);
    }

    boolean met() {
        return conditions.stream().allMatch(Condition::met);
    }

    boolean missed() {
        return conditions.stream().anyMatch(c -> c.achieved() != null && !c.met());
    }

    boolean conditional() {
        return !conditions.isEmpty();
    }

    LocalDate replyBy() {
        return replyBy;
    }

    Instant changedAt() {
        return changedAt;
    }

    List<Condition> conditions() {
        return List.copyOf(conditions);
    }
}
