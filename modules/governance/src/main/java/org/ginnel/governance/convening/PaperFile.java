package org.ginnel.governance.convening;

/** The bytes of a paper for somebody who may read them, and what to call them. */
record PaperFile(String name, byte[] content) {}
