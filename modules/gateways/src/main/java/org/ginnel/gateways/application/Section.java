package org.ginnel.gateways.application;

/** The parts of a form, in the order they are asked. */
enum Section {
    ABOUT,
    SCHOOL,
    SUPPORT,
    STATEMENT,
    CHOICES;

    enum Progress {
        NOT_STARTED,
        IN_PROGRESS,
        COMPLETE
    }
}
