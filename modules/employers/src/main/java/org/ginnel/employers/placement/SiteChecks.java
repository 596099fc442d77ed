package org.ginnel.employers.placement;

import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.UUID;
import org.hibernate.annotations.processing.HQL;

/** Checks of firms' sites; a newer one of a kind takes the place of the older. */
interface SiteChecks {
    EntityManager em();

    @HQL("from SiteCheck c where c.site = :site order by c.id.value")
    List<SiteCheck> at(UUID site);

    default ChecksSeen seenAt(UUID site) {
        return new ChecksSeen(at(site));
    }

    default void add(SiteCheck check) {
        em().persist(check);
    }
}
