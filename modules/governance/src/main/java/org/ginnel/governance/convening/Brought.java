package org.ginnel.governance.convening;

import java.time.Instant;
import org.ginnel.register.PersonId;

/** A file, who brought it and when. */
record Brought(StoredPdf file, PersonId by, Instant at) {}
