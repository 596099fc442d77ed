package org.ginnel.gateways.session;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.time.LocalTime;
import org.ginnel.gateways.SupportServiceId;
import org.ginnel.kernel.NotFound;

/** /gateways/sessions/plan?service=…: a new session of a service that is in the directory. */
@Named
@RequestScoped
public class SessionsPlanPage {
    @Inject
    Arranging arranging;

    private String title;
    private String venue;
    private LocalDate day;
    private LocalTime from;
    private LocalTime to;
    private Integer places;

    public Record getService() {
        return arranging.service(service());
    }

    public String plan() {
        return "/gateways/sessions/sheet?faces-redirect=true&id="
                + arranging.plan(new PlanSession(service(), title, venue, day, from, to, places));
    }

    private static SupportServiceId service() {
        return new SupportServiceId(Asked.maybe("service").orElseThrow(NotFound::new));
    }

    public String getTitle() {
        return title;
    }

    public void setTitle(String title) {
        this.title = title;
    }

    public String getVenue() {
        return venue;
    }

    public void setVenue(String venue) {
        this.venue = venue;
    }

    public LocalDate getDay() {
        return day;
    }

    public void setDay(LocalDate day) {
        this.day = day;
    }

    public LocalTime getFrom() {
        return from;
    }

    public void setFrom(LocalTime from) {
        this.from = from;
    }

    public LocalTime getTo() {
        return to;
    }

    public void setTo(LocalTime to) {
        this.to = to;
    }

    public Integer getPlaces() {
        return places;
    }

    public void setPlaces(Integer places) {
        this.places = places;
    }
}
