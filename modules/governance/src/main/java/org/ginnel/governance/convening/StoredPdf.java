package org.ginnel.governance.convening;

import java.time.Instant;
import org.ginnel.register.PersonId;

/** A checked PDF in the file store, and who brought it when. */
record StoredPdf(String sha256, String fileName, long bytes, int pages, PersonId by, Instant at) {}
