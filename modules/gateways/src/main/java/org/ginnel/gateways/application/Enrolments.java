package org.ginnel.gateways.application;

import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.List;
import org.ginnel.gateways.OfferingId;
import org.ginnel.register.OrganisationId;
import org.ginnel.register.PersonId;
import org.hibernate.annotations.processing.HQL;

/** Who has started at a provider, with what a learner record needs of the form: nothing of what would help her. */
interface Enrolments {
    EntityManager em();

    @HQL("select a.reference, c.person, a.answers.about.born, a.answers.about.postcode, c.offering, c.starts"
            + " from Choice c join c.application a where c.provider = :provider and c.stage = :stage"
            + " order by a.reference, c.id")
    List<Row> of(OrganisationId provider, Stage stage);

    record Row(
            String reference,
            PersonId person,
            LocalDate born,
            String postcode,
            OfferingId offering,
            LocalDate starts) {}
}
