package org.ginnel.gateways.application;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;

/** /gateways/forecast/list: how many offers would end unanswered, round by round; also shown on the operations page. */
@Named
@RequestScoped
public class ForecastListPage {
    @Inject
    Forecasting forecasting;

    private List<? extends Record> outlooks;

    public void open() {
        getOutlooks();
    }

    public List<? extends Record> getOutlooks() {
        if (outlooks == null) {
            outlooks = forecasting.outlooks();
        }
        return outlooks;
    }
}
