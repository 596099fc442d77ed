package org.ginnel.register;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** The place's career gateways, as its data names them. */
public interface Gateways {
    /** In the place's order. */
    List<Gateway> all();

    /** By code or by one of its aliases. */
    Optional<Gateway> find(String code);

    List<TestResult> testsOf(String gateway);

    /**
     * @param code short and stable, used in addresses: {@code digital-and-tech}
     * @param routes the occupational routes it draws on
     * @param socMajorGroups SOC 2020 codes (any length: a prefix) of its occupations
     * @param ssaTier2 LARS sector subject areas, tier 2 codes
     */
    record Gateway(
            String code,
            String name,
            String summary,
            List<String> aliases,
            List<String> routes,
            List<String> socMajorGroups,
            List<String> ssaTier2,
            List<String> subjects) {}

    /** One of the five tests of a sector: number 1 to 5. A verdict without evidence says NOT_ASSESSED. */
    record TestResult(int number, String question, Verdict verdict, String evidence, LocalDate asAt, String source) {}

    enum Verdict {
        MET,
        PARTLY,
        NOT_MET,
        NOT_ASSESSED
    }
}
