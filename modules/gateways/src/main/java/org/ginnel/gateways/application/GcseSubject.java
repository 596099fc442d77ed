package org.ginnel.gateways.application;

/** Subjects a condition can name. */
enum GcseSubject {
    ENGLISH_LANGUAGE,
    ENGLISH_LITERATURE,
    MATHEMATICS,
    COMBINED_SCIENCE,
    BIOLOGY,
    CHEMISTRY,
    PHYSICS,
    COMPUTER_SCIENCE,
    DESIGN_AND_TECHNOLOGY,
    GEOGRAPHY,
    HISTORY,
    BUSINESS,
    A_LANGUAGE
}
