package org.ginnel.gateways.enrichment;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embedded;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.MappedSuperclass;
import jakarta.persistence.OrderColumn;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.ginnel.gateways.SupportServiceId;

/** What the source says of a service, word for word; its life is in {@link SupportService}. */
@MappedSuperclass
abstract class Described {
    @EmbeddedId
    @AttributeOverride(name = "value", column = @Column(name = "id"))
    SupportServiceId id;

    @Embedded
    private Provider provider;

    private String name;
    private String description;
    private String url;
    private String email;

    @Enumerated(EnumType.STRING)
    private ServiceStatus status;

    private String fees;

    @Column(name = "minimum_age")
    private Integer minimumAge;

    @Column(name = "maximum_age")
    private Integer maximumAge;

    private String alert;
    private boolean free;
    private String fingerprint;

    /** The day somebody last made sure that all this is true. */
    LocalDate assured;

    @ElementCollection
    @CollectionTable(schema = "gateways", name = "support_venue", joinColumns = @JoinColumn(name = "service"))
    @OrderColumn(name = "place")
    private List<Venue> venues = new ArrayList<>();

    @ElementCollection
    @CollectionTable(schema = "gateways", name = "support_schedule", joinColumns = @JoinColumn(name = "service"))
    @OrderColumn(name = "place")
    private List<Schedule> schedules = new ArrayList<>();

    @ElementCollection
    @CollectionTable(schema = "gateways", name = "support_cost", joinColumns = @JoinColumn(name = "service"))
    @OrderColumn(name = "place")
    private List<Cost> costs = new ArrayList<>();

    @ElementCollection
    @CollectionTable(schema = "gateways", name = "support_term", joinColumns = @JoinColumn(name = "service"))
    @OrderColumn(name = "place")
    private List<Term> terms = new ArrayList<>();

    final boolean otherWords(DescribeService said) {
        return !said.fingerprint().equals(fingerprint);
    }

    final boolean laterDay(DescribeService said) {
        return said.assured() != null && (assured == null || said.assured().isAfter(assured));
    }

    final void take(DescribeService said) {
        provider = said.provider();
        name = said.name();
        description = said.description();
        url = said.url();
        email = said.email();
        status = said.status();
        fees = said.fees();
        minimumAge = said.minimumAge();
        maximumAge = said.maximumAge();
        alert = said.alert();
        free = said.free();
        fingerprint = said.fingerprint();
        assured = laterDay(said) ? said.assured() : assured;
        replace(venues, said.venues());
        replace(schedules, said.schedules());
        replace(costs, said.costs());
        replace(terms, said.terms());
    }

    private static <T> void replace(List<T> held, List<T> said) {
        if (!held.equals(said)) {
            held.clear();
            held.addAll(said);
        }
    }

    final DescribeService said() {
        return new DescribeService(
                id,
                provider,
                name,
                description,
                url,
                email,
                status,
                fees,
                minimumAge,
                maximumAge,
                assured,
                alert,
                venues,
                schedules,
                costs,
                terms);
    }

    final boolean costsNothing() {
        return free;
    }

    /** It runs, or will again, and somebody can go or write to it. */
    final boolean running() {
        return status.there();
    }

    final boolean reachable() {
        return !venues.isEmpty() || url != null || email != null;
    }
}
