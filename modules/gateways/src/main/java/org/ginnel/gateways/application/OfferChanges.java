package org.ginnel.gateways.application;

import jakarta.persistence.EntityManager;
import java.util.List;
import org.ginnel.gateways.ChoiceId;
import org.hibernate.annotations.processing.HQL;

/** What was proposed to be changed of accepted offers, the latest first. */
interface OfferChanges {
    EntityManager em();

    @HQL("from OfferChange o where o.choice = :choice order by o.proposedAt desc")
    List<OfferChange> of(ChoiceId choice);

    default void add(OfferChange made) {
        em().persist(made);
    }
}
