package org.ginnel.gateways.application;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.Objects;

/** /gateways/application/receipt: read from what is stored, so that a reload, Back or another device shows the same. */
@Named
@RequestScoped
public class ApplicationReceiptPage extends FormPage {
    @Override
    public String open() {
        String elsewhere = super.open();
        return elsewhere == null && !isSent() ? TASKS : elsewhere;
    }

    public LocalDate getDecideBy() {
        return form().lines().stream()
                .map(Form.Line::decideBy)
                .filter(Objects::nonNull)
                .max(Comparator.naturalOrder())
                .orElse(null);
    }

    public long getCount() {
        return form().lines().stream().filter(line -> !line.draft()).count();
    }
}
