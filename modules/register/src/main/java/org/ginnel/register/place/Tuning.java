package org.ginnel.register.place;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.ginnel.kernel.Acting;
import org.ginnel.kernel.AllowedTo;
import org.ginnel.kernel.Ids;
import org.ginnel.kernel.Journal;
import org.ginnel.kernel.Moment;
import org.ginnel.kernel.NotFound;
import org.ginnel.kernel.Obstacle;
import org.ginnel.kernel.Once;
import org.ginnel.kernel.proposal.Proposal;
import org.ginnel.register.People;
import org.ginnel.register.PersonId;
import org.ginnel.register.Role;

/** The secretariat changes the place's settings from a day on, two people a change. */
@ApplicationScoped
@Transactional
class Tuning {
    @Inject
    EntityManager em;

    @Inject
    Acting acting;

    @Inject
    Moment moment;

    @Inject
    Journal journal;

    @Inject
    People people;

    @AllowedTo(Role.SECRETARY)
    List<SettingPicture> settings() {
        PlaceFacts facts = facts();
        List<SettingPicture.Change> changes =
                changes().all().stream().map(this::shown).toList();
        return facts.settings().stream()
                .map(PlaceFacts.Setting::key)
                .distinct()
                .map(key -> picture(key, facts, changes))
                .toList();
    }

    @AllowedTo(Role.SECRETARY)
    SettingPicture setting(String key) {
        return settings().stream()
                .filter(one -> one.key().equals(key))
                .findFirst()
                .orElseThrow(NotFound::new);
    }

    @AllowedTo(Role.SECRETARY)
    SettingPicture.Change change(UUID id) {
        return shown(changes().get(id));
    }

    /** What waits for a second person, and not for the one who proposed it. */
    @AllowedTo(Role.SECRETARY)
    List<SettingPicture.Change> waiting() {
        return changes().waiting().stream()
                .map(this::shown)
                .filter(one -> one.cannotRefuse().isEmpty())
                .toList();
    }

    @Once
    @AllowedTo(Role.SECRETARY)
    void propose(String key, String becomes, LocalDate since, String reason) {
        PlaceFacts facts = facts();
        if (facts.settings().stream().noneMatch(one -> one.key().equals(key))) {
            throw new NotFound();
        }
        String was = facts.setting(key, since == null ? moment.today() : since).orElse("");
        SettingChange change = SettingChange.propose(
                Ids.next(), key, was, becomes, since, reason, acting.actor().person(), moment.now());
        changes().add(change);
        changes().write(Map.of("setting_change_once", Obstacle.of(SettingObstacle.PROPOSED_ALREADY)));
        journal.record(change.proposed());
    }

    @Once
    @AllowedTo(Role.SECRETARY)
    void confirm(UUID id) {
        SettingChange change = changes().get(id);
        var changed = change.confirm(acting.actor().person(), moment.now());
        changes().write(Map.of("setting_change_one_value", Obstacle.of(SettingObstacle.SAME_DAY, change.since())));
        journal.record(changed);
    }

    @Once
    @AllowedTo(Role.SECRETARY)
    void refuse(UUID id) {
        journal.record(changes().get(id).refuse(acting.actor().person(), moment.now()));
    }

    private SettingPicture picture(String key, PlaceFacts facts, List<SettingPicture.Change> changes) {
        LocalDate today = moment.today();
        String value = facts.setting(key, today).orElse("");
        List<SettingPicture.Change> mine =
                changes.stream().filter(one -> one.key().equals(key)).toList();
        return new SettingPicture(
                key,
                SettingPicture.shown(value),
                facts.source(key, today),
                SettingKind.of(key, value),
                mine.stream()
                        .filter(one -> one.confirmed() && one.since().isAfter(today))
                        .toList(),
                mine.stream().filter(one -> one.decided() == null).toList(),
                mine.stream().filter(one -> one.decided() != null).toList());
    }

    private SettingPicture.Change shown(SettingChange one) {
        UUID me = acting.actor().person();
        Proposal proposal = one.proposal();
        return new SettingPicture.Change(
                one.id(),
                one.key(),
                SettingPicture.name(one.key()),
                SettingPicture.shown(one.was()),
                SettingPicture.shown(one.becomes()),
                one.since(),
                proposal.reason(),
                name(proposal.proposedBy()),
                proposal.proposedAt(),
                proposal.isOpen() ? "" : name(proposal.decidedBy()),
                proposal.decidedAt(),
                proposal.isConfirmed(),
                one.obstaclesToConfirming(me, moment.today()),
                proposal.obstaclesToDeciding(me));
    }

    private String name(UUID person) {
        return people.find(new PersonId(person)).map(People.Person::name).orElse("");
    }

    /** Read anew: who changes a setting must not be shown what was remembered. */
    private PlaceFacts facts() {
        return ((PlaceTables) () -> em).read();
    }

    private SettingChanges changes() {
        return new SettingChanges_(em);
    }
}
