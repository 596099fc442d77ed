package org.ginnel.governance.convening;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;
import org.ginnel.governance.AgendaPublished;
import org.ginnel.governance.Boards;
import org.ginnel.governance.MeetingCalledOff;
import org.ginnel.governance.MeetingId;
import org.ginnel.kernel.Acting;
import org.ginnel.kernel.AllowedTo;
import org.ginnel.kernel.Dates;
import org.ginnel.kernel.Journal;
import org.ginnel.kernel.Moment;
import org.ginnel.kernel.NotFound;
import org.ginnel.kernel.Once;
import org.ginnel.kernel.Outbox;
import org.ginnel.kernel.Texts;
import org.ginnel.register.People;
import org.ginnel.register.PersonId;
import org.ginnel.register.Role;

/** The secretariat lets agendas out, takes papers back and calls meetings off; the chair allows short notice. */
@ApplicationScoped
@Transactional
class Publishing {
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
    Boards boards;

    @Inject
    People people;

    @Inject
    PaperBytes store;

    @Inject
    MeetingFacts facts;

    @AllowedTo(Role.SECRETARY)
    PublishView look(MeetingId id) {
        Meeting meeting = meetings().get(id);
        PublishAgenda order = order(meeting, meeting.agenda().revision());
        Proposal proposal = meeting.publicity().proposal();
        boolean proposed =
                proposal != null && proposal.revision() == meeting.agenda().revision();
        return new PublishView(
                AgendaView.of(meeting, facts.nameOf(meeting)),
                PublicAgenda.of(meeting, order.at(), order.days(), shortNotice(meeting)),
                order.days(),
                meeting.obstaclesToPublishing(order),
                meeting.agenda().hasExemptContent(),
                proposed,
                proposed && Objects.equals(proposal.by(), me()),
                proposed ? people.find(proposal.by()).map(People.Person::name).orElse("") : "",
                meeting.publicity().shortNotice());
    }

    @Once
    @AllowedTo(Role.SECRETARY)
    void propose(MeetingId id, int revision) {
        Meeting meeting = meetings().change(id);
        journal.record(meeting.propose(order(meeting, revision)));
    }

    @Once
    @AllowedTo({Role.SECRETARY, AllowedTo.SYSTEM})
    void publish(MeetingId id, int revision) {
        Meeting meeting = meetings().change(id);
        PublishAgenda order = order(meeting, revision);
        Proposal proposal = meeting.publicity().proposal();
        AgendaPublished published = meeting.publish(order);
        seal(meeting, order, proposal == null ? null : proposal.by());
        tell(meeting, "mail.published", "/governance/meeting/agenda?id=" + id);
        journal.record(published);
    }

    @Once
    @AllowedTo(Role.SECRETARY)
    void withdraw(MeetingId id, PaperId paper, WithdrawalReason reason) {
        Meeting meeting = meetings().change(id);
        var withdrawn = meeting.withdraw(paper, reason, moment.today());
        published().withdraw(id, paper, reason, moment.today());
        seal(meeting, order(meeting, meeting.agenda().revision()), null);
        journal.record(withdrawn);
    }

    @Once
    @AllowedTo(Role.SECRETARY)
    void cancel(MeetingId id, String reason) {
        callOff(id, meeting -> meeting.cancel(reason));
    }

    @Once
    @AllowedTo(Role.SECRETARY)
    void postpone(MeetingId id, String reason) {
        callOff(id, meeting -> meeting.postpone(reason));
    }

    private void callOff(MeetingId id, Function<Meeting, MeetingCalledOff> verb) {
        Meeting meeting = meetings().change(id);
        MeetingCalledOff event = verb.apply(meeting);
        if (meeting.publicity().serial() > 0) {
            published().callOff(id, meeting.stage(), meeting.stageReason(), moment.now());
            tell(meeting, "mail.calledOff", "/governance/meeting/agenda?id=" + id);
        }
        journal.record(event);
    }

    /** Addresses and numbers in a public paper were looked at: they are those of an office. */
    @Once
    @AllowedTo({Role.SECRETARY, AllowedTo.SYSTEM})
    void contactsMeant(MeetingId id, PaperId paper) {
        meetings().change(id).contactsMeant(paper, me());
    }

    /** Meetings ahead whose agenda is not public as it stands. */
    @AllowedTo(Role.SECRETARY)
    List<Work> work() {
        return meetings().openFrom(moment.today()).stream()
                .filter(meeting ->
                        meeting.agenda().hasNews() || meeting.publicity().serial() == 0)
                .map(this::work)
                .toList();
    }

    @AllowedTo(Role.CHAIR)
    List<Work> ofMyBoard() {
        return meetings().openFrom(moment.today()).stream()
                .filter(meeting -> meeting.board().value().equals(acting.actor().scope()))
                .filter(meeting -> meeting.publicity().serial() == 0)
                .map(this::work)
                .toList();
    }

    private Work work(Meeting meeting) {
        ClearDays days = facts.days(meeting);
        Proposal proposal = meeting.publicity().proposal();
        return new Work(
                meeting.id(),
                facts.nameOf(meeting),
                meeting.sitting().day(),
                meeting.stage(),
                days.lastDay(),
                !days.enough() && meeting.publicity().shortNotice() == null,
                proposal != null && proposal.confirmedBy(me(), meeting.agenda().revision()));
    }

    @AllowedTo(Role.CHAIR)
    NoticeView notice(MeetingId id) {
        Meeting meeting = ofMyBoard(meetings().get(id));
        return new NoticeView(
                facts.nameOf(meeting),
                meeting.sitting(),
                facts.days(meeting),
                meeting.publicity().shortNotice());
    }

    /** Only the chair of the very board. */
    @Once
    @AllowedTo(Role.CHAIR)
    void allowShortNotice(MeetingId id, String reason) {
        Meeting meeting = ofMyBoard(meetings().change(id));
        journal.record(meeting.allowShortNotice(reason, me(), moment.today()));
    }

    private Meeting ofMyBoard(Meeting meeting) {
        if (!meeting.board().value().equals(acting.actor().scope())) {
            throw new NotFound();
        }
        return meeting;
    }

    private void seal(Meeting meeting, PublishAgenda order, PersonId proposer) {
        PublicAgenda agenda = PublicAgenda.of(meeting, order.at(), order.days(), shortNotice(meeting));
        meetings().add(new AgendaVersion(agenda, me(), proposer));
        Map<UUID, byte[]> files = new HashMap<>();
        agenda.files().forEach(paper -> files.put(paper.file(), bytes(paper)));
        published()
                .publish(agenda, facts.nameOf(meeting), files, new Pack(agenda, facts.nameOf(meeting), files).bytes());
    }

    private byte[] bytes(PublicAgenda.PublicPaper paper) {
        byte[] there = published().content(paper.file());
        return there != null ? there : new Pdf(store.read(paper.sha256())).cleaned(paper.title());
    }

    private PublishAgenda order(Meeting meeting, int revision) {
        return new PublishAgenda(
                me(),
                revision,
                moment.now(),
                facts.days(meeting),
                facts.rules(meeting).isPublic(),
                facts.findings(meeting));
    }

    private void tell(Meeting meeting, String key, String path) {
        String board = facts.nameOf(meeting);
        String day = Dates.day(meeting.sitting().day());
        boards.membersOf(meeting.board())
                .forEach(member -> outbox.mail(
                        member.person().value(),
                        Texts.of("governance", key + ".subject", board, day),
                        Texts.of("governance", key + ".body", board, day),
                        path));
    }

    private static String shortNotice(Meeting meeting) {
        ShortNotice notice = meeting.publicity().shortNotice();
        return notice == null ? null : notice.reason();
    }

    private PersonId me() {
        return acting.actor().person() == null
                ? null
                : new PersonId(acting.actor().person());
    }

    private Meetings meetings() {
        return new Meetings_(em);
    }

    private PublishedAgendas published() {
        return () -> em;
    }
}
