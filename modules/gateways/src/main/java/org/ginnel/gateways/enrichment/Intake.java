package org.ginnel.gateways.enrichment;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.ginnel.gateways.enrichment.ServiceFile.Refused;
import org.ginnel.gateways.enrichment.ServiceList.Counts;
import org.ginnel.kernel.DomainEvent;

/** One file against the directory: what is new, what says something else, what is the same, what cannot go in. */
record Intake(
        SupportServices services, List<Topic> topics, Consumer<DomainEvent> told, Instant now, boolean demonstration) {

    Outcome of(ServiceFile file, String source, boolean forGood) {
        int added = 0;
        int changed = 0;
        int unchanged = 0;
        List<Refused> refused = new ArrayList<>(file.refused());
        for (DescribeService said : file.services()) {
            Optional<SupportService> held = services.find(said.id());
            if (held.filter(service -> service.stage() == ServiceStage.RETIRED).isPresent()) {
                refused.add(new Refused(0, said.name(), "id", Unfit.Why.RETIRED));
            } else if (held.isEmpty()) {
                added++;
                takeIn(SupportService.draft(said.id(), demonstration), said, source, forGood);
            } else if (held.get().otherWords(said) || held.get().laterDay(said)) {
                changed++;
                takeIn(held.get(), said, source, forGood);
            } else {
                unchanged++;
            }
        }
        return new Outcome(new Counts(added, changed, unchanged, refused.size()), refused);
    }

    private void takeIn(SupportService service, DescribeService said, String source, boolean forGood) {
        if (forGood) {
            DomainEvent described = service.describe(said, Topic.codesOf(topics, said.terms()), source, now);
            services.add(service);
            told.accept(described);
        }
    }

    record Outcome(Counts counts, List<Refused> refused) {}
}
