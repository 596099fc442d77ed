package org.ginnel.governance.convening;

import java.time.Instant;
import java.util.List;
import org.ginnel.register.PersonId;

/** The order to publish what the secretary sees: the revision on the page, the clear days and what the scan found. */
record PublishAgenda(
        PersonId by, int revision, Instant at, ClearDays days, boolean publicBoard, List<Finding> findings) {}
