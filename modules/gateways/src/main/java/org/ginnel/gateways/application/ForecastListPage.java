package org.ginnel.gateways.application;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.ginnel.kernel.Obstacle;

/** /gateways/forecast/list: how many offers would end unanswered, round by round; also shown on the operations page. */
@Named
@RequestScoped
public class ForecastListPage {
    @Inject
    Forecasting forecasting;

    private List<Forecasting.Outlook> outlooks;

    public void open() {
        outlooks();
    }

    public List<? extends Record> getOutlooks() {
        return outlooks();
    }

    /** Days of which nobody has said whether they are school days: nothing ends before that is known. */
    public List<Obstacle> getUnknown() {
        return outlooks().stream()
                .flatMap(one -> one.unknown().stream())
                .distinct()
                .toList();
    }

    private List<Forecasting.Outlook> outlooks() {
        if (outlooks == null) {
            outlooks = forecasting.outlooks();
        }
        return outlooks;
    }
}
