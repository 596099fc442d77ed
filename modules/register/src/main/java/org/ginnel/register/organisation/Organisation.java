package org.ginnel.register.organisation;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;
import org.ginnel.register.OrganisationId;
import org.ginnel.register.OrganisationRegistered;
import org.ginnel.register.Organisations.Kind;

/**
 * A school, college, provider, employer, trust or authority. Known from the day a list names it; open until the first day
 * on which it no longer stands. Its name is no key: official numbers are.
 */
@Entity
@Table(schema = "register", name = "organisation")
class Organisation {
    @EmbeddedId
    @AttributeOverride(name = "value", column = @Column(name = "id"))
    OrganisationId id;

    @Enumerated(EnumType.STRING)
    Kind kind;

    String name;

    @Column(name = "type_name")
    String typeName;

    String phase;
    String urn;
    String ukprn;

    @Column(name = "company_number")
    String companyNumber;

    String borough;
    LocalDate opened;
    LocalDate closed;
    String website;
    boolean demonstration;
    String source;

    @Column(name = "source_date")
    LocalDate sourceDate;

    @Version
    int version;

    protected Organisation() {}

    /** An organisation no official list names: its source is whoever registers it. */
    Organisation(RegisterOrganisation command, LocalDate today) {
        id = command.id();
        kind = command.kind();
        name = command.name();
        borough = command.borough();
        demonstration = command.demonstration();
        source = command.source();
        sourceDate = today;
    }

    OrganisationRegistered registered() {
        return new OrganisationRegistered(id);
    }

    boolean open(LocalDate today) {
        return closed == null || closed.isAfter(today);
    }

    org.ginnel.register.Organisations.Organisation shown(LocalDate today) {
        return new org.ginnel.register.Organisations.Organisation(
                id, kind, name, urn, ukprn, companyNumber, borough, open(today), demonstration);
    }
}
