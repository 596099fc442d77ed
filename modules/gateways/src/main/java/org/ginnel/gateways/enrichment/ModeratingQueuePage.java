package org.ginnel.gateways.enrichment;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Arrays;
import java.util.List;

/** /gateways/moderating/queue?stage=…: the directory as the secretariat keeps it, a stage at a time. */
@Named
@RequestScoped
public class ModeratingQueuePage {
    @Inject
    Moderating moderating;

    @Inject
    Receiving receiving;

    public List<Count> getCounts() {
        return moderating.counts().entrySet().stream()
                .map(count -> new Count(count.getKey(), count.getValue(), count.getKey() == stage()))
                .toList();
    }

    public List<? extends Record> getRows() {
        return moderating.waiting(stage());
    }

    public Enum<?> getStage() {
        return stage();
    }

    public List<? extends Record> getLists() {
        return receiving.latest();
    }

    private static ServiceStage stage() {
        return Arrays.stream(ServiceStage.values())
                .filter(stage -> stage.name().equals(Asked.of("stage")))
                .findFirst()
                .orElse(ServiceStage.DRAFT);
    }

    public record Count(Enum<?> stage, long count, boolean here) {}
}
