package org.ginnel.employers.placement;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.LocalDate;
import java.util.UUID;

/** Who of another firm vouched for an offer, for whom, and when. */
@Embeddable
record Verification(
        @Column(name = "verified_by") UUID by,
        @Column(name = "verified_for") UUID actingFor,
        @Column(name = "verified_on") LocalDate on) {}
