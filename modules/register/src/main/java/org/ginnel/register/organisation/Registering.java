package org.ginnel.register.organisation;

import static org.ginnel.kernel.AllowedTo.EVERYBODY;
import static org.ginnel.kernel.AllowedTo.SYSTEM;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;
import org.ginnel.kernel.AllowedTo;
import org.ginnel.kernel.Journal;
import org.ginnel.kernel.Moment;
import org.ginnel.kernel.Once;
import org.ginnel.register.OrganisationId;
import org.ginnel.register.Role;

/** Answers who there is and where, and registers what no official list names. */
@ApplicationScoped
@Transactional
class Registering implements org.ginnel.register.Organisations {
    @Inject
    EntityManager em;

    @Inject
    Moment moment;

    @Inject
    Journal journal;

    @Override
    @AllowedTo(EVERYBODY)
    public Optional<Organisation> find(OrganisationId id) {
        return organisations().find(id).map(this::shown);
    }

    @Override
    @AllowedTo(EVERYBODY)
    public Optional<Organisation> byUrn(String urn) {
        return organisations().withUrn(urn).stream().findFirst().map(this::shown);
    }

    @Override
    @AllowedTo(EVERYBODY)
    public Optional<Organisation> byUkprn(String ukprn) {
        return organisations().withUkprn(ukprn).stream().findFirst().map(this::shown);
    }

    @Override
    @AllowedTo(EVERYBODY)
    public List<Organisation> ofKind(Kind kind) {
        return organisations().ofKind(kind).stream().map(this::shown).toList();
    }

    @Override
    @AllowedTo(EVERYBODY)
    public List<Site> sitesOf(OrganisationId id) {
        return organisations().sitesOf(id.value()).stream()
                .map(org.ginnel.register.organisation.Site::shown)
                .toList();
    }

    /** Registers an organisation; one that is known already stays as it is. */
    @Once
    @AllowedTo({Role.ADMINISTRATOR, SYSTEM})
    public void register(RegisterOrganisation command) {
        if (organisations().find(command.id()).isPresent()) {
            return;
        }
        var organisation = new org.ginnel.register.organisation.Organisation(command, moment.today());
        organisations()
                .add(
                        organisation,
                        command.sites().stream()
                                .map(at -> new org.ginnel.register.organisation.Site(command, at))
                                .toList());
        journal.record(organisation.registered());
    }

    private Organisation shown(org.ginnel.register.organisation.Organisation organisation) {
        return organisation.shown(moment.today());
    }

    private Organisations_ organisations() {
        return new Organisations_(em);
    }
}
