package org.ginnel.gateways.caseload;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Duration;
import java.util.List;
import org.ginnel.gateways.RollFileId;
import org.ginnel.gateways.RollTaken;
import org.ginnel.kernel.Acting;
import org.ginnel.kernel.Actor;
import org.ginnel.kernel.AllowedTo;
import org.ginnel.kernel.Ids;
import org.ginnel.kernel.Journal;
import org.ginnel.kernel.Moment;
import org.ginnel.kernel.NotFound;
import org.ginnel.kernel.Once;
import org.ginnel.kernel.Refusal;
import org.ginnel.register.OrganisationId;
import org.ginnel.register.Role;
import org.ginnel.register.SentTables;
import org.ginnel.register.SentTables.Table;

/** A careers lead sends her school's roll as a file, sees what it would do, and has it taken in. */
@ApplicationScoped
@Transactional
class Enrolling {
    private static final Duration KEPT = Duration.ofDays(1);

    @Inject
    EntityManager em;

    @Inject
    Acting acting;

    @Inject
    Moment moment;

    @Inject
    Journal journal;

    @Inject
    SentTables tables;

    @Inject
    Enlisting behind;

    /** How many are on the roll; asked so that nobody else sees the page. */
    @AllowedTo(Role.CAREERS_LEAD)
    int pupils() {
        return files().roll(school()).size();
    }

    /** Keeps the file for a day; nothing else changes. */
    @Once
    @AllowedTo(Role.CAREERS_LEAD)
    RollFileId send(String name, boolean whole, byte[] content) {
        RollFileId id = new RollFileId(Ids.next());
        plan(content, whole);
        files().forget(moment.now().minus(KEPT));
        files().add(id, school(), name, whole, content, acting.actor().person(), moment.now());
        return id;
    }

    /** What it would do to the roll of now; counted anew each time. */
    @AllowedTo(Role.CAREERS_LEAD)
    Look look(RollFileId id) {
        RollFiles.Sent sent = sent(id);
        if (sent.content() == null) {
            return new Look(sent.name(), sent.whole(), sent.taken(), null, List.of());
        }
        RollPlan plan = plan(sent.content(), sent.whole());
        return new Look(sent.name(), sent.whole(), false, plan.count(), plan.obstacles());
    }

    @Once
    @AllowedTo(Role.CAREERS_LEAD)
    void take(RollFileId id) {
        RollFiles.Sent sent = sent(id);
        if (sent.content() == null || !files().taken(id, moment.now())) {
            throw Refusal.of(RollProblem.TAKEN_OR_GONE);
        }
        new Pupils_(em).oneAtATime(List.of(school()));
        RollPlan plan = plan(sent.content(), sent.whole());
        Refusal.ifAny(plan.obstacles());
        OrganisationId school = school();
        acting.as(Actor.SYSTEM, () -> behind.write(plan, school));
        RollPlan.Count did = plan.count();
        journal.record(new RollTaken(
                id,
                school,
                did.added(),
                did.changed(),
                did.leaving(),
                did.refused().size()));
    }

    private RollPlan plan(byte[] content, boolean whole) {
        try (Table table = tables.open(content, RollRow.COLUMNS)) {
            RollPlan plan = RollPlan.of(table, files().roll(school()), whole);
            if (plan.count().read() == 0) {
                throw RollRow.at("file", RollProblem.NO_ROLL);
            }
            return plan;
        }
    }

    private RollFiles.Sent sent(RollFileId id) {
        return files().find(id).orElseThrow(NotFound::new);
    }

    private OrganisationId school() {
        return new OrganisationId(acting.actor().scope());
    }

    private RollFiles files() {
        return () -> em;
    }

    /** @param would null once it was taken in, or a day has passed */
    record Look(
            String name,
            Boolean whole,
            Boolean taken,
            RollPlan.Count would,
            List<org.ginnel.kernel.Obstacle> obstacles) {}
}
