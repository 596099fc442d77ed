package org.ginnel.register;

import java.time.LocalDate;

/** What the register keeps of somebody, put right because she asked and whoever may has agreed. Asked as the system. */
public interface Amendments {
    /** Also what she is greeted with when she signs in. */
    void name(PersonId who, String name);

    void born(PersonId who, LocalDate day);
}
