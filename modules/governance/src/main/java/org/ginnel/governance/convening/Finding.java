package org.ginnel.governance.convening;

/** Something a public paper should not carry, and on which page; page 0 is its title or its description. */
record Finding(PaperId paper, Leak leak, int page) {}
