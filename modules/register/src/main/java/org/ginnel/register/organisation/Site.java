package org.ginnel.register.organisation;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.util.UUID;
import org.ginnel.register.OrganisationId;
import org.ginnel.register.Organisations;

/** Where an organisation is. One of its sites is the main one. */
@Entity
@Table(schema = "register", name = "site")
class Site {
    @Id
    UUID id;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "organisation"))
    OrganisationId organisation;

    String name;
    String address;
    String postcode;
    String borough;
    Double latitude;
    Double longitude;
    boolean main;

    @Version
    int version;

    protected Site() {}

    Site(RegisterOrganisation command, RegisterOrganisation.AtSite at) {
        id = at.id();
        organisation = command.id();
        name = at.name();
        address = at.address();
        postcode = at.postcode();
        borough = command.borough();
        latitude = at.latitude();
        longitude = at.longitude();
        main = command.sites().get(0) == at;
    }

    Organisations.Site shown() {
        return new Organisations.Site(id, organisation, name, address, postcode, borough, latitude, longitude);
    }
}
