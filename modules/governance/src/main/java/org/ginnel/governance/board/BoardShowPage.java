package org.ginnel.governance.board;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.annotation.RequestParameterMap;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.ginnel.governance.BoardId;
import org.ginnel.kernel.NotFound;

/** /governance/board/show: a board's composition, its seats as a horseshoe and as a table. */
@Named
@RequestScoped
public class BoardShowPage {
    private static final int CENTRE_X = 210;
    private static final int CENTRE_Y = 200;
    private static final int RADIUS_X = 185;
    private static final int RADIUS_Y = 170;

    @Inject
    Composing composing;

    @Inject
    @RequestParameterMap
    Map<String, String> asked;

    private BoardPicture board;
    private List<SeatRow> seats;

    @PostConstruct
    void load() {
        String id = asked.getOrDefault("id", "");
        if (!id.matches("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}")) {
            throw new NotFound();
        }
        board = composing.picture(new BoardId(UUID.fromString(id)));
        seats = placed(composing.named(board));
    }

    public void open() {
        board.name();
    }

    /** The chair at the head, the others round both sides in the order of their constituencies. */
    private static List<SeatRow> placed(List<SeatRow> rows) {
        List<SeatRow> round = new ArrayList<>(rows);
        rows.stream().filter(SeatRow::chair).findFirst().ifPresent(chair -> {
            round.remove(chair);
            round.add(round.size() / 2, chair);
        });
        List<SeatRow> placed = new ArrayList<>();
        for (int i = 0; i < round.size(); i++) {
            double angle = Math.PI * (1 - (i + 0.5) / round.size());
            SeatRow seat = round.get(i);
            placed.add(new SeatRow(
                    (int) Math.round(CENTRE_X + RADIUS_X * Math.cos(angle)),
                    (int) Math.round(CENTRE_Y - RADIUS_Y * Math.sin(angle)),
                    seat.constituency(),
                    seat.number(),
                    seat.name(),
                    seat.chair(),
                    seat.voting(),
                    seat.since(),
                    seat.days()));
        }
        return placed;
    }

    public BoardPicture getBoard() {
        return board;
    }

    public List<SeatRow> getSeats() {
        return seats;
    }

    public List<SeatRow> of(BoardPicture.Constituency constituency) {
        return seats.stream()
                .filter(seat -> seat.constituency().equals(constituency.line().constituency()))
                .sorted(java.util.Comparator.comparingInt(SeatRow::number))
                .toList();
    }

    public long filled(BoardPicture.Constituency constituency) {
        return constituency.filled();
    }

    public long getFilled() {
        return seats.stream().filter(seat -> seat.name() != null).count();
    }

    public long getVacant() {
        return seats.size() - getFilled();
    }
}
