package org.ginnel.gateways.mydata;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Instant;
import java.util.List;

/** /gateways/mydata/looks: who looked at mine. */
@Named
@RequestScoped
public class MydataLooksPage {
    @Inject
    Disclosing disclosing;

    private List<Row> rows;

    public void open() {
        getRows();
    }

    public List<Row> getRows() {
        if (rows == null) {
            rows = disclosing.looks().stream()
                    .map(look -> new Row(look.at(), look.as().isEmpty() ? look.who() : look.as(), look.words()))
                    .toList();
        }
        return rows;
    }

    public record Row(Instant at, String who, String what) {}
}
