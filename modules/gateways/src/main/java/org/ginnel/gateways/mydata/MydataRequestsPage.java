package org.ginnel.gateways.mydata;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;

/** /gateways/mydata/requests: what young people asked to have put right. */
@Named
@RequestScoped
public class MydataRequestsPage {
    @Inject
    Rectifying rectifying;

    private List<? extends Record> rows;

    public void open() {
        getRows();
    }

    public List<? extends Record> getRows() {
        if (rows == null) {
            rows = rectifying.requests();
        }
        return rows;
    }
}
