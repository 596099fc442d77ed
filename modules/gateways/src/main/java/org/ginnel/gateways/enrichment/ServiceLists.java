package org.ginnel.gateways.enrichment;

import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.UUID;
import org.ginnel.kernel.NotFound;
import org.hibernate.annotations.processing.HQL;

/** Files of services that were sent. */
interface ServiceLists {
    EntityManager em();

    @HQL("from ServiceList l order by l.sentAt desc")
    List<ServiceList> latest(org.hibernate.query.Page page);

    default ServiceList get(UUID id) {
        ServiceList found = em().find(ServiceList.class, id);
        if (found == null) {
            throw new NotFound();
        }
        return found;
    }

    default void add(ServiceList list) {
        em().persist(list);
    }
}
