package org.ginnel.gateways.mydata;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/** /gateways/mydata/show: what is kept of me. */
@Named
@RequestScoped
public class MydataShowPage {
    @Inject
    Disclosing disclosing;

    private MyData mine;

    public void open() {
        getMine();
    }

    public Record getMine() {
        if (mine == null) {
            mine = disclosing.mine();
        }
        return mine;
    }
}
