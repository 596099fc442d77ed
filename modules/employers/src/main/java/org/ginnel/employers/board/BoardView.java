package org.ginnel.employers.board;

import java.util.List;
import java.util.UUID;
import org.ginnel.kernel.view.Need;

/**
 * An employer board as its members see it.
 *
 * @param year words of the academic year, for instance 2026 to 2027
 * @param steps from pledged to completed
 * @param lastYears how many of the firm's offers of last year can be offered again
 */
record BoardView(
        UUID id, String name, String year, List<Step> steps, List<Need> needs, int lastYears, List<Member> members) {
    /** @param percent of the widest step, for the picture */
    record Step(String key, long places, long percent) {}

    record Member(String name, UUID firmId, String firm, boolean chair) {}
}
