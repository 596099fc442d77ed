package org.ginnel.employers.placement;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.ginnel.employers.PlacementKind;
import org.ginnel.register.OrganisationId;

/** The fields of the form an offer is written in, as typed. */
public class PlacementForm {
    private String gateway;
    private UUID site;
    private String title = "";
    private PlacementKind kind = PlacementKind.T_LEVEL;
    private int places = 1;
    private LocalDate from;
    private int days = 45;
    private int week = 5;
    private BigDecimal hours = new BigDecimal("7");
    private int remote = 0;
    private int age = 16;
    private String supervisor = "";
    private String summary = "";
    private List<Access> access = List.of();
    private boolean named = true;
    private int version = 0;
    private int seen = 0;

    static PlacementForm of(LogPlacement wish) {
        PlacementForm form = new PlacementForm();
        PlacementTerms terms = wish.terms();
        form.gateway = wish.gateway();
        form.site = wish.site();
        form.title = terms.title();
        form.kind = terms.kind();
        form.places = terms.places();
        form.from = terms.firstDay();
        form.days = terms.days();
        form.week = terms.daysAWeek();
        form.hours = terms.hoursADay().stripTrailingZeros();
        form.remote = terms.remotePercent();
        form.age = terms.minimumAge();
        form.supervisor = terms.supervisor();
        form.summary = terms.summary();
        form.access = List.copyOf(terms.access());
        form.named = terms.named();
        return form;
    }

    /** What a firm's first offer of the year most likely is: its own board, its first site, the usual days. */
    void suggest(Placing.Offering offering) {
        days = offering.days();
        offering.gateways().stream().findFirst().ifPresent(one -> gateway = (String) one.value());
        offering.sites().stream().findFirst().ifPresent(one -> site = (UUID) one.value());
    }

    /** Another offer like the last one, with its own title and dates. */
    void startAfresh() {
        title = "";
        summary = "";
        from = null;
    }

    LogPlacement wish(OrganisationId employer) {
        Set<Access> facets = access.isEmpty() ? Set.of() : EnumSet.copyOf(access);
        return new LogPlacement(
                gateway,
                employer,
                site,
                new PlacementTerms(
                        plain(title),
                        plain(summary),
                        kind,
                        from,
                        from,
                        days,
                        week,
                        hours,
                        remote,
                        age,
                        plain(supervisor),
                        facets,
                        named,
                        places));
    }

    private static String plain(String typed) {
        return typed == null ? "" : typed.strip();
    }

    public String getGateway() {
        return gateway;
    }

    public void setGateway(String gateway) {
        this.gateway = gateway;
    }

    public UUID getSite() {
        return site;
    }

    public void setSite(UUID site) {
        this.site = site;
    }

    public String getTitle() {
        return title;
    }

    public void setTitle(String title) {
        this.title = title;
    }

    public PlacementKind getKind() {
        return kind;
    }

    public void setKind(PlacementKind kind) {
        this.kind = kind;
    }

    public int getPlaces() {
        return places;
    }

    public void setPlaces(int places) {
        this.places = places;
    }

    public LocalDate getFrom() {
        return from;
    }

    public void setFrom(LocalDate from) {
        this.from = from;
    }

    public int getDays() {
        return days;
    }

    public void setDays(int days) {
        this.days = days;
    }

    public int getWeek() {
        return week;
    }

    public void setWeek(int week) {
        this.week = week;
    }

    public BigDecimal getHours() {
        return hours;
    }

    public void setHours(BigDecimal hours) {
        this.hours = hours;
    }

    public int getRemote() {
        return remote;
    }

    public void setRemote(int remote) {
        this.remote = remote;
    }

    public int getAge() {
        return age;
    }

    public void setAge(int age) {
        this.age = age;
    }

    public String getSupervisor() {
        return supervisor;
    }

    public void setSupervisor(String supervisor) {
        this.supervisor = supervisor;
    }

    public String getSummary() {
        return summary;
    }

    public void setSummary(String summary) {
        this.summary = summary;
    }

    public List<Access> getAccess() {
        return access;
    }

    public void setAccess(List<Access> access) {
        this.access = access;
    }

    public boolean isNamed() {
        return named;
    }

    public void setNamed(boolean named) {
        this.named = named;
    }

    public int getVersion() {
        return version;
    }

    public void setVersion(int version) {
        this.version = version;
    }

    /** The version shown beside what was typed here. */
    public int getSeen() {
        return seen;
    }

    public void setSeen(int seen) {
        this.seen = seen;
    }
}
