package org.ginnel.gateways.mydata;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Comparator;
import java.util.List;
import org.ginnel.gateways.Consents;
import org.ginnel.gateways.OwnRecords;
import org.ginnel.gateways.OwnRecords.Part;
import org.ginnel.kernel.Acting;
import org.ginnel.kernel.AllowedTo;
import org.ginnel.kernel.Journal;
import org.ginnel.kernel.Moment;
import org.ginnel.kernel.Once;
import org.ginnel.register.Role;

/** A young person reads what is kept of her, who looked at it and what she shares; and takes back what she shares. */
@ApplicationScoped
@Transactional
class Disclosing {
    private static final String SEEN = "seen:";

    @Inject
    @Any
    Instance<OwnRecords> records;

    @Inject
    @Any
    Instance<Consents> consents;

    @Inject
    Acting acting;

    @Inject
    Journal journal;

    @Inject
    Moment moment;

    @AllowedTo(Role.YOUNG_PERSON)
    MyData mine() {
        List<Part> parts = records.stream()
                .flatMap(feature -> feature.own().stream())
                .sorted(Comparator.comparing(Part::code))
                .toList();
        return new MyData(acting.actor().name(), moment.now(), parts, looks(), given());
    }

    /** Who looked, under which hat, the latest first. */
    @AllowedTo(Role.YOUNG_PERSON)
    List<MyData.Look> looks() {
        return journal.of(acting.actor().person()).stream()
                .filter(entry -> entry.what().startsWith(SEEN))
                .sorted(Comparator.comparing(Journal.Entry::at).reversed())
                .map(entry -> new MyData.Look(
                        entry.at(), entry.actor(), entry.hat(), entry.what().substring(SEEN.length())))
                .toList();
    }

    @AllowedTo(Role.YOUNG_PERSON)
    List<Consents.Consent> given() {
        return consents.stream().flatMap(feature -> feature.given().stream()).toList();
    }

    @Once
    @AllowedTo(Role.YOUNG_PERSON)
    void withdraw(String consent) {
        consents.forEach(feature -> feature.withdraw(consent));
    }
}
