package org.ginnel.gateways.pass;

import java.time.LocalDate;
import java.time.MonthDay;

/**
 * Who may have the place's travel pass, from a day until the day it no longer holds. The age is that of a day of the
 * year, for instance 31 August.
 */
record PassRule(
        LocalDate from,
        LocalDate until,
        MonthDay day,
        int youngest,
        int oldest,
        int careLeaverYoungest,
        int careLeaverOldest) {

    boolean holds(LocalDate today) {
        return !today.isBefore(from) && (until == null || today.isBefore(until));
    }

    /** The last such day, today included: what the age is counted on. */
    LocalDate counted(LocalDate today) {
        LocalDate thisYear = day.atYear(today.getYear());
        return thisYear.isAfter(today) ? day.atYear(today.getYear() - 1) : thisYear;
    }

    /** Whether somebody was in care is never asked: where it matters, both answers are told. */
    Verdict verdict(boolean resident, Age age) {
        if (!resident) {
            return Verdict.OTHER_PLACE;
        }
        return switch (age) {
            case YOUNGER -> Verdict.LATER;
            case ENTITLED -> Verdict.LIKELY;
            case CARE_LEAVERS -> Verdict.IF_CARE_LEAVER;
            case OLDER -> Verdict.TOO_OLD;
        };
    }

    /** As little of an age as the rule needs: no date of birth. */
    enum Age {
        YOUNGER,
        ENTITLED,
        CARE_LEAVERS,
        OLDER
    }

    enum Verdict {
        LIKELY,
        IF_CARE_LEAVER,
        LATER,
        TOO_OLD,
        OTHER_PLACE
    }
}
