package org.ginnel.register.place;

import static org.ginnel.register.place.PlaceObstacle.BOARD_LINE;
import static org.ginnel.register.place.PlaceObstacle.BOARD_MISSING;
import static org.ginnel.register.place.PlaceObstacle.BOARD_QUORUM;
import static org.ginnel.register.place.PlaceObstacle.BOARD_SUM;
import static org.ginnel.register.place.PlaceObstacle.FIELD_UNFIT;
import static org.ginnel.register.place.PlaceObstacle.UNKNOWN_GATEWAY;

import java.util.List;
import org.ginnel.kernel.Refusal;

/** {@code boards.json}: checked here, read by the module that runs boards. */
final class BoardFile {
    static final String BOARDS = "boards.json";
    private static final int MOST = 500;

    private enum Kind {
        EMPLOYER,
        IMPROVEMENT,
        PARTNERSHIP,
        WORKING_GROUP
    }

    private enum Regime {
        STATUTORY,
        LA_EXECUTIVE,
        CA_KEY_DECISION,
        SCHOOLS_FORUM,
        ADOPTED,
        INTERNAL
    }

    private enum Days {
        WORKING_DAYS,
        CALENDAR_DAYS
    }

    private enum Of {
        VOTING_SEATS,
        FILLED_VOTING_SEATS
    }

    private BoardFile() {}

    static void check(PlaceFolder folder, List<String> gateways) {
        Checks codes = new Checks();
        Checks names = new Checks();
        Checks ofGateways = new Checks();
        List<Fields> boards = folder.json(BOARDS).list("boards");
        for (Fields board : boards) {
            codes.once(board, "code", board.code());
            names.once(board, "name", board.text("name"));
            board.text("purpose");
            board.one("access_regime", Regime.class);
            board.any("access_note");
            board.number("clear_days", 0, 60);
            board.one("clear_days_of", Days.class);
            board.day("valid_from");
            board.text("source");
            if (board.one("kind", Kind.class) == Kind.EMPLOYER) {
                ofGateways.once(
                        board,
                        "gateway",
                        Checks.known(board, "gateway", board.text("gateway"), gateways, UNKNOWN_GATEWAY));
            }
            quorum(board.inner("quorum"));
            lines(board);
        }
        for (String gateway : gateways) {
            if (boards.stream().noneMatch(board -> board.has("gateway") && gateway.equals(board.text("gateway")))) {
                throw Refusal.of(BOARD_MISSING, BOARDS, gateway);
            }
        }
    }

    private static void quorum(Fields quorum) {
        quorum.one("of", Of.class);
        int numerator = quorum.number("numerator", 0, MOST);
        int denominator = quorum.number("denominator", 0, MOST);
        if (numerator == 0 || denominator == 0 || numerator > denominator) {
            throw Refusal.of(BOARD_QUORUM, BOARDS, quorum.path(), numerator, denominator);
        }
    }

    private static void lines(Fields board) {
        Checks codes = new Checks();
        int voting = 0;
        boolean chair = false;
        for (Fields line : board.list("lines")) {
            codes.once(line, "code", line.code());
            line.text("constituency");
            line.any("recipients");
            int least = line.number("min", -MOST, MOST);
            int most = line.number("max", -MOST, MOST);
            if (least < 0 || most < 1 || least > most) {
                throw Refusal.of(BOARD_LINE, BOARDS, line.path(), least, most);
            }
            voting += line.flag("voting") ? most : 0;
            chair |= line.flag("chair_eligible");
        }
        int seats = board.number("seats", 1, MOST);
        if (voting != seats) {
            throw Refusal.of(BOARD_SUM, BOARDS, board.path(), voting, seats);
        }
        if (!chair) {
            throw Refusal.of(FIELD_UNFIT, BOARDS, board.where("lines"), "chair_eligible", Form.ONE_AT_LEAST);
        }
    }
}
