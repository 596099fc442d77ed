package org.ginnel.governance.convening;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.util.List;
import org.ginnel.governance.Boards;
import org.ginnel.governance.MeetingId;
import org.ginnel.kernel.AllowedTo;
import org.ginnel.kernel.Dates;
import org.ginnel.kernel.Journal;
import org.ginnel.kernel.Once;
import org.ginnel.kernel.Outbox;
import org.ginnel.kernel.Texts;
import org.ginnel.register.People;
import org.ginnel.register.PersonId;
import org.ginnel.register.Role;

/** The secretariat names who on the board may read what is exempt of an item, and takes it back. */
@ApplicationScoped
@Transactional
class Naming {
    @Inject
    EntityManager em;

    @Inject
    Journal journal;

    @Inject
    Outbox outbox;

    @Inject
    Boards boards;

    @Inject
    People people;

    @Inject
    MeetingFacts facts;

    @AllowedTo(Role.SECRETARY)
    ReadersView readers(MeetingId id, ItemId item) {
        Meeting meeting = meetings().get(id);
        AgendaItem found = meeting.agenda().item(item);
        List<PersonId> others = boards.membersOf(meeting.board()).stream()
                .map(Boards.Member::person)
                .filter(member -> !found.isReadBy(member))
                .toList();
        return new ReadersView(
                facts.nameOf(meeting),
                meeting.sitting(),
                found.position() + " " + found.title(),
                people.find(found.readers()),
                people.find(others));
    }

    /** The mail says where, and not a word of what. */
    @Once
    @AllowedTo(Role.SECRETARY)
    void name(MeetingId id, ItemId item, PersonId person) {
        Meeting meeting = meetings().change(id);
        boolean sits = person != null && boards.seatOf(person, meeting.board()).isPresent();
        journal.record(meeting.agenda().item(item).name(id, person, sits));
        String board = facts.nameOf(meeting);
        String day = Dates.day(meeting.sitting().day());
        outbox.mail(
                person.value(),
                Texts.of("governance", "mail.named.subject", board, day),
                Texts.of("governance", "mail.named.body", board, day),
                "/governance/convening/exempt?id=" + id + "&item=" + item);
    }

    @Once
    @AllowedTo(Role.SECRETARY)
    void takeBack(MeetingId id, ItemId item, PersonId person) {
        Meeting meeting = meetings().change(id);
        journal.record(meeting.agenda().item(item).takeBack(id, person));
    }

    private Meetings meetings() {
        return new Meetings_(em);
    }
}
