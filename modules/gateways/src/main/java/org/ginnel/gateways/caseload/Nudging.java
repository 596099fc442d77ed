package org.ginnel.gateways.caseload;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.ginnel.gateways.NudgeId;
import org.ginnel.kernel.Acting;
import org.ginnel.kernel.AllowedTo;
import org.ginnel.kernel.Ids;
import org.ginnel.kernel.Journal;
import org.ginnel.kernel.Moment;
import org.ginnel.kernel.NotFound;
import org.ginnel.kernel.Obstacle;
import org.ginnel.kernel.Once;
import org.ginnel.kernel.Outbox;
import org.ginnel.kernel.Texts;
import org.ginnel.register.OrganisationId;
import org.ginnel.register.Organisations;
import org.ginnel.register.Organisations.Organisation;
import org.ginnel.register.People;
import org.ginnel.register.PersonId;
import org.ginnel.register.Places;
import org.ginnel.register.Role;

/**
 * A school reminds its pupils by mail, in its own name: it sees first who is meant, above a number a second person
 * decides, and nobody is reminded twice within some days. No form is touched.
 */
@ApplicationScoped
@Transactional
class Nudging {
    @Inject
    EntityManager em;

    @Inject
    Acting acting;

    @Inject
    Moment moment;

    @Inject
    Journal journal;

    @Inject
    Outbox outbox;

    @Inject
    Places places;

    @Inject
    People people;

    @Inject
    Organisations organisations;

    /** Who would be reminded and who not; nothing is written. */
    @AllowedTo(Role.CAREERS_LEAD)
    Preview preview(Standing standing) {
        List<Line> all = ofStanding(school(), standing);
        List<Line> meant = all.stream().filter(this::may).toList();
        return new Preview(
                standing,
                meant,
                all.stream().filter(line -> !may(line)).toList(),
                meant.size() > alone(),
                alone(),
                rest(),
                subject(school()),
                body(standing),
                Nudge.obstaclesToAsking(standing, meant.size()));
    }

    /**
     * Reminds at once, or leaves it to a second person.
     *
     * @param shown who stood on the page; nobody else is written to
     * @return how many were written to, 0 when a second person decides
     */
    @Once
    @AllowedTo(Role.CAREERS_LEAD)
    int ask(Standing standing, List<UUID> shown) {
        UUID me = acting.actor().person();
        pupils().oneAtATime(List.of(school()));
        Set<UUID> still = still(school(), standing);
        List<UUID> meant = shown.stream().filter(still::contains).distinct().toList();
        Nudge nudge = Nudge.ask(new NudgeId(Ids.next()), school(), standing, meant, alone(), me, moment.now());
        pupils().add(nudge);
        if (nudge.twoPeople()) {
            pupils().write(Obstacle.of(CaseloadObstacle.WAITS_ALREADY, standing));
            journal.record(nudge.asked());
            return 0;
        }
        return send(nudge);
    }

    @AllowedTo({Role.CAREERS_LEAD, Role.SECRETARY})
    List<Waiting> waiting() {
        return pupils().waiting().stream().map(this::shown).toList();
    }

    @AllowedTo({Role.CAREERS_LEAD, Role.SECRETARY})
    Waiting waiting(NudgeId id) {
        return shown(needed(id));
    }

    @Once
    @AllowedTo({Role.CAREERS_LEAD, Role.SECRETARY})
    void approve(NudgeId id) {
        Nudge nudge = needed(id);
        pupils().oneAtATime(List.of(nudge.school()));
        send(nudge);
    }

    @Once
    @AllowedTo({Role.CAREERS_LEAD, Role.SECRETARY})
    void stop(NudgeId id) {
        journal.record(needed(id).stop(acting.actor().person()));
    }

    private int send(Nudge nudge) {
        List<Line> meant = ofStanding(nudge.school(), nudge.standing()).stream()
                .filter(this::may)
                .filter(line -> nudge.recipients().contains(line.pupil().value()))
                .toList();
        journal.record(nudge.send(
                meant.stream().map(line -> line.pupil().value()).toList(),
                acting.actor().person(),
                moment.now()));
        pupils().write(Obstacle.of(CaseloadObstacle.WAITS_ALREADY, nudge.standing()));
        meant.forEach(line -> outbox.mail(
                line.person().value(), subject(nudge.school()), body(nudge.standing()), "/gateways/application/tasks"));
        return meant.size();
    }

    private Waiting shown(Nudge nudge) {
        Set<UUID> recipients = nudge.recipients();
        Set<UUID> still = still(nudge.school(), nudge.standing());
        List<Line> meant = pupils().lines(moment.today()).stream()
                .filter(line -> recipients.contains(line.pupil().value()))
                .toList();
        return new Waiting(
                nudge.id(),
                school(nudge.school()),
                nudge.standing(),
                people.find(new PersonId(nudge.askedBy()))
                        .map(People.Person::name)
                        .orElse(""),
                nudge.askedAt(),
                meant.stream()
                        .filter(line -> still.contains(line.pupil().value()))
                        .toList(),
                body(nudge.standing()),
                nudge.obstaclesToDeciding(acting.actor().person()));
    }

    private Set<UUID> still(OrganisationId school, Standing standing) {
        return ofStanding(school, standing).stream()
                .filter(this::may)
                .map(line -> line.pupil().value())
                .collect(Collectors.toSet());
    }

    private List<Line> ofStanding(OrganisationId school, Standing standing) {
        return pupils().lines(moment.today()).stream()
                .filter(line -> line.school().equals(school) && line.standing() == standing)
                .toList();
    }

    private boolean may(Line line) {
        LocalDate today = moment.today();
        return line.account() && !line.resting(today, rest());
    }

    private String subject(OrganisationId school) {
        return Texts.of("gateways", "caseload.mail.subject", school(school));
    }

    private static String body(Standing standing) {
        return Texts.of("gateways", "caseload.mail." + standing.name());
    }

    private String school(OrganisationId id) {
        return organisations.find(id).map(Organisation::name).orElse("");
    }

    private OrganisationId school() {
        return new OrganisationId(acting.actor().scope());
    }

    private int alone() {
        return number("nudge_limit", 20);
    }

    private int rest() {
        return number("nudge_rest_days", 7);
    }

    private int number(String key, int standard) {
        return places.setting(key).map(Integer::parseInt).orElse(standard);
    }

    private Nudge needed(NudgeId id) {
        return pupils().nudge(id).orElseThrow(NotFound::new);
    }

    private Pupils pupils() {
        return new Pupils_(em);
    }
}
