package org.ginnel.register.intake;

/** Why one row is left out; the sentence is in the bundle: {@code intake.problem.NOT_DIGITS}. */
enum Problem {
    EMPTY,
    NOT_DIGITS,
    NOT_IN_SHAPE,
    NOT_WHOLE,
    NOT_NUMBER,
    OUT_OF_RANGE,
    NOT_DATE,
    NOT_ONE_OF,
    NOT_POSTCODE,
    NOT_ON_GRID,
    TOO_LONG,
    FRAMEWORK,
    TWICE
}
