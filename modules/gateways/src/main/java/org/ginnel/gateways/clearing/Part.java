package org.ginnel.gateways.clearing;

/** What of her form a young person may let colleges read in clearing. Rank and needs are not among it. */
enum Part {
    /** What she is called. */
    NAME,
    /** The first half of her postcode. */
    AREA,
    SCHOOL,
    /** What she wrote about herself. */
    STATEMENT
}
