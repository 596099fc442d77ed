package org.ginnel.governance.convening;

/** The file store, as far as papers need it. */
interface PaperBytes {
    byte[] read(String sha256);
}
