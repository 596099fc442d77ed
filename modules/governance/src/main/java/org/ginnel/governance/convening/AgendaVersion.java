package org.ginnel.governance.convening;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;
import org.ginnel.governance.MeetingId;
import org.ginnel.kernel.Ids;
import org.ginnel.register.PersonId;

/** A published version of an agenda, sealed by the hash of its content: the database refuses to change it. */
@Entity
@Table(schema = "governance", name = "agenda_version")
class AgendaVersion {
    @Id
    private UUID id;

    @Version
    private int version;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "meeting_id"))
    private MeetingId meeting;

    private int serial;

    @Column(name = "issued_at")
    private Instant issuedAt;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "issued_by"))
    private PersonId issuedBy;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "proposed_by"))
    private PersonId proposedBy;

    @Column(name = "clear_days")
    private int clearDays;

    @Column(name = "clear_days_needed")
    private int clearDaysNeeded;

    @Column(name = "short_notice_reason")
    private String shortNoticeReason;

    private String content;

    private String seal;

    protected AgendaVersion() {}

    AgendaVersion(PublicAgenda agenda, PersonId issuedBy, PersonId proposedBy) {
        this.id = Ids.next();
        this.meeting = agenda.meeting();
        this.serial = agenda.serial();
        this.issuedAt = agenda.issuedAt();
        this.issuedBy = issuedBy;
        this.proposedBy = proposedBy;
        this.clearDays = agenda.notice().got();
        this.clearDaysNeeded = agenda.notice().needed();
        this.shortNoticeReason = agenda.notice().shortNotice();
        this.content = agenda.json();
        this.seal = agenda.seal();
    }

    String content() {
        return content;
    }

    String seal() {
        return seal;
    }
}
