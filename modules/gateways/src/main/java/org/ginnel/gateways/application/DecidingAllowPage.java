package org.ginnel.gateways.application;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.math.BigDecimal;
import java.time.LocalDate;
import org.ginnel.gateways.OfferingId;

/** /gateways/deciding/allow?id=…: how many offers are made for each place of one course, and what is kept. */
@Named
@RequestScoped
public class DecidingAllowPage {
    @Inject
    Allowing allowing;

    private Allowing.Allowance course;
    private String factor;
    private String reserved;
    private LocalDate until;

    public void open() {
        reserved = String.valueOf(course().reserved());
        until = course().until();
        factor = course().factor().stripTrailingZeros().toPlainString();
    }

    public String allow() {
        allowing.allow(course().course(), number(factor));
        return "/gateways/deciding/courses?faces-redirect=true";
    }

    public String reserve() {
        String plain = reserved == null ? "" : reserved.strip();
        allowing.reserve(course().course(), plain.matches("\\d{1,4}") ? Integer.valueOf(plain) : null, until);
        return "/gateways/deciding/courses?faces-redirect=true";
    }

    private static BigDecimal number(String text) {
        String plain = text == null ? "" : text.strip();
        return plain.matches("\\d(\\.\\d{1,2})?") ? new BigDecimal(plain) : null;
    }

    public Record getCourse() {
        return course();
    }

    private Allowing.Allowance course() {
        if (course == null) {
            course = allowing.course(new OfferingId(AskedFor.id("id")));
        }
        return course;
    }

    public String getFactor() {
        return factor;
    }

    public void setFactor(String factor) {
        this.factor = factor;
    }

    public String getReserved() {
        return reserved;
    }

    public void setReserved(String reserved) {
        this.reserved = reserved;
    }

    public LocalDate getUntil() {
        return until;
    }

    public void setUntil(LocalDate until) {
        this.until = until;
    }
}
