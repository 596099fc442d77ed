package org.ginnel.employers;

/** What a placement counts as. Each kind has its own dated rules. */
public enum PlacementKind {
    /** Industry placement of a T Level, measured in hours and days. */
    T_LEVEL,
    /** For young people with an education, health and care plan; six to twelve months, with a job coach. */
    SUPPORTED_INTERNSHIP,
    /** A few days to see the work. */
    TASTER
}
