package org.ginnel.governance.convening;

/** What a board is asked to do with an item. */
enum Purpose {
    DECISION,
    APPROVAL,
    DISCUSSION,
    INFORMATION
}
