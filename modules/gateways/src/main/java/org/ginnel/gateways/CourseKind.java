package org.ginnel.gateways;

/** What sort of course it is, and with that at which age it is entered. */
public enum CourseKind {
    T_LEVEL(16, false),
    APPRENTICESHIP(16, true),
    TOQ(16, false),
    HTQ(18, false),
    HIGHER_APPRENTICESHIP(18, true),
    /** For people of 16 to 24 with a plan: a workplace with a job coach, and no hours counted. */
    SUPPORTED_INTERNSHIP(16, false);

    private final int entry;
    private final boolean interest;

    CourseKind(int entry, boolean interest) {
        this.entry = entry;
        this.interest = interest;
    }

    /** The age of entry whose timetable counts: 16 or 18. */
    public int entry() {
        return entry;
    }

    /** An interest, not a place: a job with an employer, which a college place may stand beside. */
    public boolean interest() {
        return interest;
    }
}
