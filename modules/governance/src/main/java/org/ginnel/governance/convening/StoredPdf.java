package org.ginnel.governance.convening;

/** A checked PDF in the file store. */
record StoredPdf(String sha256, String fileName, long bytes, int pages) {}
