package org.ginnel.governance.board;

import java.time.LocalDate;
import java.util.List;
import org.ginnel.governance.Boards.Regime;

/** The order to work by a composition rule from a day on. */
record AdoptComposition(
        LocalDate validFrom, Regime regime, int clearDays, boolean workingDays, Quorum quorum, List<Line> lines) {

    AdoptComposition {
        lines = List.copyOf(lines);
        if (lines.isEmpty() || clearDays < 0) {
            throw new IllegalArgumentException("a composition has lines, and no negative days");
        }
        if (lines.stream().map(Line::constituency).distinct().count() < lines.size()) {
            throw new IllegalArgumentException("a constituency stands in one line only");
        }
    }
}
