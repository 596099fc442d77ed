package org.ginnel.governance.meeting;

/** A published file with its bytes. */
record PublicFile(String name, byte[] content) {}
