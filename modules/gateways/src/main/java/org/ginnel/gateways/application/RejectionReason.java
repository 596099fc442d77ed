package org.ginnel.gateways.application;

/** Why a provider says no: the list a young person is shown, each with its words. */
enum RejectionReason {
    ENTRY_NOT_EXPECTED,
    LEVEL_DOES_NOT_FIT,
    COURSE_FULL,
    COURSE_NOT_RUNNING,
    STATEMENT_NOT_ABOUT_COURSE,
    CANNOT_TRAVEL,
    OTHER
}
