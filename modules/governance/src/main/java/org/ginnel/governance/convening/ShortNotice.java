package org.ginnel.governance.convening;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Embedded;
import java.time.LocalDate;
import org.ginnel.register.PersonId;

/** Why the chair lets an agenda go out with fewer clear days: recorded, and read by everybody. */
@Embeddable
record ShortNotice(
        @Column(name = "short_notice_reason") String reason,

        @Embedded @AttributeOverride(name = "value", column = @Column(name = "short_notice_by"))
        PersonId chair,

        @Column(name = "short_notice_on") LocalDate on) {}
