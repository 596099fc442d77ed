package org.ginnel.register.organisation;

import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.ginnel.register.OrganisationId;
import org.ginnel.register.Organisations.Kind;
import org.hibernate.annotations.processing.HQL;

/** The organisations of the register. */
interface Organisations {
    EntityManager em();

    @HQL("select o from Organisation o where o.urn = :urn")
    List<Organisation> withUrn(String urn);

    @HQL("select o from Organisation o where o.ukprn = :ukprn order by o.closed desc nulls first, o.name, o.urn")
    List<Organisation> withUkprn(String ukprn);

    @HQL("select o from Organisation o where o.kind = :kind order by lower(o.name), o.id.value")
    List<Organisation> ofKind(Kind kind);

    @HQL("select s from Site s where s.organisation.value = :organisation order by s.main desc, s.name, s.id")
    List<Site> sitesOf(UUID organisation);

    default Optional<Organisation> find(OrganisationId id) {
        return Optional.ofNullable(em().find(Organisation.class, id));
    }

    default void add(Organisation organisation, List<Site> sites) {
        em().persist(organisation);
        em().flush();
        sites.forEach(em()::persist);
    }
}
