package org.ginnel.governance.board;

import java.util.ArrayList;
import java.util.List;

/** Where each seat stands in the picture: the chair at the head, the others round both sides by constituency. */
final class Horseshoe {
    private static final int CENTRE_X = 210;
    private static final int CENTRE_Y = 200;
    private static final int RADIUS_X = 185;
    private static final int RADIUS_Y = 170;

    private Horseshoe() {}

    static List<SeatRow> placed(List<SeatRow> rows) {
        List<SeatRow> round = new ArrayList<>(rows);
        rows.stream().filter(SeatRow::chair).findFirst().ifPresent(chair -> {
            round.remove(chair);
            round.add(round.size() / 2, chair);
        });
        List<SeatRow> placed = new ArrayList<>();
        for (int i = 0; i < round.size(); i++) {
            double angle = Math.PI * (1 - (i + 0.5) / round.size());
            placed.add(round.get(i).at((int) Math.round(CENTRE_X + RADIUS_X * Math.cos(angle)), (int)
                    Math.round(CENTRE_Y - RADIUS_Y * Math.sin(angle))));
        }
        return placed;
    }
}
