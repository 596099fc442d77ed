package org.ginnel.register;

import org.ginnel.kernel.AllowedTo;

/** The codes of the roles a seat of authority can carry. */
public final class Role {
    /** A young person or adult applying for themselves. Held at the place. */
    public static final String YOUNG_PERSON = "YOUNG_PERSON";
    /** Decides on applications to the provider the seat is at. */
    public static final String ADMISSIONS_OFFICER = "ADMISSIONS_OFFICER";
    /** Careers lead of the school the seat is at. */
    public static final String CAREERS_LEAD = "CAREERS_LEAD";
    /** Officer for special educational needs of the local authority the seat is at; sees the plans it keeps alone. */
    public static final String SEND_OFFICER = "SEND_OFFICER";
    /** Member of an employer board, acting for the employer the seat is at. */
    public static final String EMPLOYER_BOARD_MEMBER = "EMPLOYER_BOARD_MEMBER";
    /** Secretary of the partnership. Held at the place. */
    public static final String SECRETARY = "SECRETARY";
    /** Chair of a board. Held at the board. */
    public static final String CHAIR = "CHAIR";
    /** Member of a board. Held at the board. */
    public static final String BOARD_MEMBER = "BOARD_MEMBER";
    /** Keeps accounts, seats and reference data. Held at the place. Sees no application and no exempt paper. */
    public static final String ADMINISTRATOR = AllowedTo.ADMINISTRATOR;

    private Role() {}
}
