package org.ginnel.gateways.caseload;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.ginnel.kernel.AllowedTo;
import org.ginnel.kernel.Journal;
import org.ginnel.kernel.Moment;
import org.ginnel.register.OrganisationId;
import org.ginnel.register.Organisations;
import org.ginnel.register.Organisations.Organisation;
import org.ginnel.register.Places;
import org.ginnel.register.Role;

/** The September Guarantee: who at 16 or 17 has no offer, borough by borough, for the secretariat. */
@ApplicationScoped
@Transactional
class Guaranteeing {
    @Inject
    EntityManager em;

    @Inject
    Moment moment;

    @Inject
    Journal journal;

    @Inject
    Places places;

    @Inject
    Organisations organisations;

    /** How many of each borough; a name is asked for by {@link #owed}. */
    @AllowedTo(Role.SECRETARY)
    List<Borough> boroughs() {
        Map<String, List<Line>> lines =
                new Pupils_(em).lines(moment.today()).stream().collect(Collectors.groupingBy(Line::borough));
        return places.boroughs().stream()
                .map(borough -> borough(borough, lines.getOrDefault(borough.code(), List.of())))
                .toList();
    }

    private static Borough borough(Places.Borough borough, List<Line> lines) {
        long asked = lines.stream()
                .filter(line -> line.year() == 11 || line.year() == 12)
                .count();
        return new Borough(
                borough.code(),
                borough.name(),
                asked,
                lines.stream().filter(Line::owed).count());
    }

    /** By name; the journal keeps who read it. @param borough its code, all of them when empty */
    @AllowedTo(Role.SECRETARY)
    List<Owed> owed(String borough) {
        journal.seen("september-guarantee", places.current().id());
        Map<String, String> boroughs =
                places.boroughs().stream().collect(Collectors.toMap(Places.Borough::code, Places.Borough::name));
        List<Line> lines = new Pupils_(em)
                .lines(moment.today()).stream()
                        .filter(Line::owed)
                        .filter(line -> borough.isEmpty() || line.borough().equals(borough))
                        .toList();
        Map<OrganisationId, String> schools =
                lines.stream().map(Line::school).distinct().collect(Collectors.toMap(Function.identity(), this::name));
        return lines.stream()
                .map(line -> new Owed(
                        line.pupil().value(),
                        boroughs.getOrDefault(line.borough(), line.borough()),
                        schools.get(line.school()),
                        line.name(),
                        line.year(),
                        line.standing(),
                        line.account()))
                .toList();
    }

    private String name(OrganisationId school) {
        return organisations.find(school).map(Organisation::name).orElse("");
    }

    /** @param pupils of 16 or 17; {@code owed} those without an offer */
    record Borough(String code, String name, long pupils, long owed) {}

    record Owed(UUID pupil, String borough, String school, String name, int year, Standing standing, boolean account) {}
}
