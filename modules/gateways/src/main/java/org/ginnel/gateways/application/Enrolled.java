package org.ginnel.gateways.application;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import org.ginnel.gateways.CourseDirectory.Course;

/**
 * Somebody who has started, in the words of the individualised learner record (ILR): each field that this product knows
 * for certain has the record's own name.
 *
 * <p><b>Covered</b>: UKPRN, LearnRefNumber (the reference of the form), ULN where the provider wrote it down,
 * DateOfBirth, Postcode, ProgType (25 for an apprenticeship standard, 31 for a T Level, else empty), LearnAimRef or
 * StdCode, LearnStartDate, DelLocPostCode, CompStatus 1.
 *
 * <p><b>Not covered, and left to the provider's own system</b>: it is a table, not the XML that is returned, and no
 * published schema of the record was at hand to hold it against. A name is kept whole here, so Name stands in place of
 * FamilyName and GivenNames. Ethnicity, sex, prior attainment, funding, planned hours and end, the component aims of a
 * programme and the work placement are not known here. LLDDHealthProb, LLDDCat and every other word about health,
 * difficulty or plan are never in it: what was shared with a provider was shared to help, not for a return.
 *
 * @param larsCode of the standard, null for a qualification
 */
record Enrolled(
        String ukprn,
        String reference,
        String uln,
        String name,
        LocalDate born,
        String postcode,
        Course course,
        Integer larsCode,
        LocalDate starts) {
    static final List<String> COLUMNS = List.of(
            "UKPRN",
            "LearnRefNumber",
            "ULN",
            "Name",
            "DateOfBirth",
            "Postcode",
            "ProgType",
            "LearnAimRef",
            "StdCode",
            "LearnStartDate",
            "DelLocPostCode",
            "CompStatus");
    private static final String CONTINUING = "1";

    List<String> cells() {
        return Arrays.asList(
                ukprn,
                reference,
                Objects.toString(uln, ""),
                name,
                Objects.toString(born, ""),
                postcode,
                programme(),
                course.learnAimRef(),
                Objects.toString(larsCode, ""),
                Objects.toString(starts, ""),
                course.postcode(),
                CONTINUING);
    }

    private String programme() {
        return switch (course.kind()) {
            case APPRENTICESHIP, HIGHER_APPRENTICESHIP -> "25";
            case T_LEVEL -> "31";
            case TOQ, HTQ, SUPPORTED_INTERNSHIP -> "";
        };
    }
}
