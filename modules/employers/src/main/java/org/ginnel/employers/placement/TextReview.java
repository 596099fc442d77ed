package org.ginnel.employers.placement;

/** Whether a firm's free words may be read by others. */
enum TextReview {
    /** Nothing in them looks like contact data. */
    PLAIN,
    /** They look like contact data: kept from everybody but the board until somebody has looked. */
    HELD,
    /** Somebody looked and found nothing wrong. */
    CLEARED
}
