package org.ginnel.gateways.enrichment;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.ginnel.gateways.SupportServiceId;
import org.ginnel.kernel.Moment;
import org.ginnel.kernel.NotFound;

/** /gateways/enrichment/show?id=…: one service of the directory. */
@Named
@RequestScoped
public class EnrichmentShowPage {
    @Inject
    Signposting signposting;

    @Inject
    Topics topics;

    @Inject
    Moment moment;

    private ServiceEntry entry;

    public void open() {
        entry();
    }

    public Record getEntry() {
        return entry();
    }

    public boolean isStale() {
        return entry().stage() == ServiceStage.STALE;
    }

    public List<? extends Record> getTopics() {
        return topics.all().stream()
                .filter(topic -> entry().topics().contains(topic.code()))
                .toList();
    }

    public List<String> getTimes() {
        return entry().said().schedules().stream()
                .filter(schedule -> schedule.notOver(moment.today()))
                .map(ScheduleWords::of)
                .toList();
    }

    public String getAges() {
        return ScheduleWords.ages(entry().said().minimumAge(), entry().said().maximumAge());
    }

    public String getPrice() {
        return ScheduleWords.price(entry().said(), entry().free());
    }

    private ServiceEntry entry() {
        if (entry == null) {
            entry = signposting.find(new SupportServiceId(Asked.id())).orElseThrow(NotFound::new);
        }
        return entry;
    }
}
