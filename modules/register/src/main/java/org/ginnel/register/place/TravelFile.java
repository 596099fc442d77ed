package org.ginnel.register.place;

import java.util.HashSet;
import java.util.Set;
import org.ginnel.kernel.Refusal;

/** {@code travel.json}: minutes by public transport between postcode sectors, or the word that they are not known. */
final class TravelFile {
    static final String TRAVEL = "travel.json";
    private static final String SECTOR = "[A-Z]{1,2}[0-9][0-9A-Z]? [0-9]";
    private static final int LONGEST = 600;

    private enum Times {
        KNOWN,
        UNKNOWN
    }

    private TravelFile() {}

    static void check(PlaceFolder folder) {
        Fields file = folder.json(TRAVEL);
        if (file.one("times", Times.class) == Times.UNKNOWN) {
            return;
        }
        file.day("as_at");
        file.text("source");
        Set<String> pairs = new HashSet<>();
        for (Fields one : file.list("minutes")) {
            String from = one.matching("from", SECTOR, Form.SECTOR);
            String to = one.matching("to", SECTOR, Form.SECTOR);
            one.number("minutes", 0, LONGEST);
            if (!pairs.add(from + ">" + to)) {
                throw Refusal.of(PlaceObstacle.REPEATED, TRAVEL, one.where("to"), to);
            }
        }
    }
}
