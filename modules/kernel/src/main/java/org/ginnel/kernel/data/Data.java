package org.ginnel.kernel.data;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import javax.sql.DataSource;

/** Where rows come from: the one persistence unit, its data source, and the one that sees only what was published. */
@ApplicationScoped
class Data {
    @Produces
    @PersistenceContext(unitName = "ginnel")
    private EntityManager em;

    @Resource(lookup = "java:app/jdbc/ginnel")
    private DataSource working;

    @Resource(lookup = "java:app/jdbc/ginnel-public")
    private DataSource open;

    @Produces
    DataSource working() {
        return working;
    }

    @Produces
    @PublicSide
    DataSource open() {
        return open;
    }
}
