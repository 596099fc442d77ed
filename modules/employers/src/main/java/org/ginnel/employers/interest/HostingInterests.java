package org.ginnel.employers.interest;

import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.List;
import org.ginnel.register.OrganisationId;
import org.hibernate.annotations.processing.HQL;

/** Firms' answers, one a firm, gateway and year. */
interface HostingInterests {
    EntityManager em();

    @HQL("from HostingInterest h where h.employer = :employer and h.gateway = :gateway and h.year = :year")
    List<HostingInterest> of(OrganisationId employer, String gateway, int year);

    @HQL("select h.gateway, h.year, h.appetite, h.places, h.reason, h.givenOn from HostingInterest h"
            + " where h.employer = :employer order by h.year desc, h.gateway")
    List<Row> given(OrganisationId employer);

    default void add(HostingInterest interest) {
        em().persist(interest);
    }

    record Row(String gateway, Integer year, Appetite appetite, Integer places, WhyNot reason, LocalDate givenOn) {}
}
