package org.ginnel.gateways.operations;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.ginnel.gateways.operations.Finding.Broken;
import org.ginnel.kernel.AllowedTo;
import org.ginnel.kernel.Ids;
import org.ginnel.kernel.Journal;
import org.ginnel.kernel.Moment;
import org.ginnel.register.Role;
import org.hibernate.query.Page;

/** Looks for states that can never be: by a job, and shown to those who operate the product. */
@ApplicationScoped
@Transactional
class Detecting {
    private static final int GONE = 20;

    @Inject
    EntityManager em;

    @Inject
    Moment moment;

    @Inject
    Journal journal;

    /** What is new is written down and journalled, what is no longer so is closed. @return how many are new */
    @AllowedTo(AllowedTo.SYSTEM)
    int look() {
        Set<Broken> now = new HashSet<>(findings().now(moment.today()));
        Map<Broken, Finding> known = new HashMap<>();
        findings().open().forEach(finding -> known.put(finding.broken(), finding));
        known.forEach((broken, finding) -> {
            if (!now.contains(broken)) {
                finding.gone(moment.now());
            }
        });
        now.removeAll(known.keySet());
        for (Broken broken : now) {
            Finding finding = new Finding(Ids.next(), broken, moment.now());
            findings().add(finding);
            journal.record(finding.found());
        }
        return now.size();
    }

    @AllowedTo({Role.ADMINISTRATOR, Role.SECRETARY})
    Report report() {
        List<Finding> open = findings().open();
        return new Report(
                Arrays.stream(Rule.values())
                        .map(rule -> new Count(
                                rule,
                                open.stream()
                                        .filter(one -> one.broken().rule() == rule)
                                        .count()))
                        .toList(),
                lines(open.stream()),
                lines(findings().gone(Page.first(GONE)).stream()));
    }

    private static List<Line> lines(Stream<Finding> findings) {
        return findings.map(one ->
                        new Line(one.broken().rule(), one.broken().subject().toString(), one.foundAt(), one.goneAt()))
                .toList();
    }

    private Findings findings() {
        return new Findings_(em);
    }

    /** @param gone the last ones that are over */
    record Report(List<Count> counts, List<Line> open, List<Line> gone) {}

    record Count(Rule rule, long findings) {}

    record Line(Rule rule, String subject, java.time.Instant found, java.time.Instant gone) {}
}
