package org.ginnel.gateways.application;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;

/** What has to come true before an offer holds: a GCSE at this grade (9 to 1) or better. */
@Embeddable
record Condition(@Enumerated(EnumType.STRING) GcseSubject subject, int grade) {}
