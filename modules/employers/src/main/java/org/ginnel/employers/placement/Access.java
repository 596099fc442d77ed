package org.ginnel.employers.placement;

/** What a site offers to people who need it; facets of the site, never of a person. */
enum Access {
    STEP_FREE,
    HEARING_LOOP,
    QUIET_ROOM,
    FLEXIBLE_HOURS,
    ACCESSIBLE_TOILET,
    ASSISTIVE_SOFTWARE
}
