package org.ginnel.gateways.course;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/** What an officer types about a supported internship. */
public class InternshipForm {
    private UUID site;
    private List<String> gateways = List.of();
    private String name;
    private LocalDate starts;
    private String places;
    private String months;
    private String coach;
    private String entry;
    private String support;

    static InternshipForm of(Interning.Own one) {
        InternshipForm form = new InternshipForm();
        form.name = one.course().title();
        form.site = one.site();
        form.gateways = one.course().gateways();
        form.starts = one.course().starts();
        form.places = String.valueOf(one.course().places());
        form.months = String.valueOf(one.facts().months());
        form.coach = one.facts().coach();
        form.entry = one.course().entry();
        form.support = one.course().support();
        return form;
    }

    PublishInternship command() {
        return new PublishInternship(
                name, site, gateways, starts, number(places), number(months), coach, entry, support);
    }

    /** Null for what is no number. */
    private static Integer number(String text) {
        String plain = text == null ? "" : text.strip();
        return plain.matches("\\d{1,4}") ? Integer.valueOf(plain) : null;
    }

    public UUID getSite() {
        return site;
    }

    public void setSite(UUID site) {
        this.site = site;
    }

    public List<String> getGateways() {
        return gateways;
    }

    public void setGateways(List<String> gateways) {
        this.gateways = gateways == null ? List.of() : gateways;
    }

    public String getName() {
        return name;
    }

    public void setName(String name) {
        this.name = name;
    }

    public LocalDate getStarts() {
        return starts;
    }

    public void setStarts(LocalDate starts) {
        this.starts = starts;
    }

    public String getPlaces() {
        return places;
    }

    public void setPlaces(String places) {
        this.places = places;
    }

    public String getMonths() {
        return months;
    }

    public void setMonths(String months) {
        this.months = months;
    }

    public String getCoach() {
        return coach;
    }

    public void setCoach(String coach) {
        this.coach = coach;
    }

    public String getEntry() {
        return entry;
    }

    public void setEntry(String entry) {
        this.entry = entry;
    }

    public String getSupport() {
        return support;
    }

    public void setSupport(String support) {
        this.support = support;
    }
}
