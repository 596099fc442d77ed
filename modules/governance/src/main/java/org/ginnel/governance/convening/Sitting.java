package org.ginnel.governance.convening;

import jakarta.persistence.Embeddable;
import java.time.LocalDate;
import java.time.LocalTime;

/** When and where a board meets, in local time: a clock change between now and then moves nothing. */
@Embeddable
record Sitting(LocalDate day, LocalTime starts, LocalTime ends, String location) {}
