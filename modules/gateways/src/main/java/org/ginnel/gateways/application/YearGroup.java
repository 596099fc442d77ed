package org.ginnel.gateways.application;

/** Where she is at school now. */
enum YearGroup {
    YEAR_10,
    YEAR_11,
    YEAR_12,
    YEAR_13,
    NOT_AT_SCHOOL
}
