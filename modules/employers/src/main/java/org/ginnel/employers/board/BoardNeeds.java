package org.ginnel.employers.board;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import org.ginnel.governance.Boards;
import org.ginnel.kernel.Actor;
import org.ginnel.kernel.Texts;
import org.ginnel.kernel.view.Need;
import org.ginnel.kernel.view.NeedSource;
import org.ginnel.register.PersonId;
import org.ginnel.register.Places;
import org.ginnel.register.Role;

/** What waits for a firm, a chair or the secretariat: at home and on the board's page. */
@ApplicationScoped
class BoardNeeds implements NeedSource {
    private static final int MOST = 10;

    @Inject
    EntityManager em;

    @Inject
    Boards boards;

    @Inject
    Places places;

    @Override
    public List<Need> needsOf(Actor actor, LocalDate today) {
        List<Need> needs = new ArrayList<>();
        if (actor.is(Role.EMPLOYER_BOARD_MEMBER)) {
            ofFirm(actor, today, needs);
        }
        if (actor.is(Role.CHAIR)) {
            publishing(actor.scope(), today, needs);
        }
        if (actor.is(Role.SECRETARY)) {
            boards.ofKind(Boards.Kind.EMPLOYER)
                    .forEach(board -> publishing(board.id().value(), today, needs));
        }
        needs.sort(Comparator.comparing(Need::due, Comparator.nullsLast(Comparator.naturalOrder())));
        return needs;
    }

    private void ofFirm(Actor actor, LocalDate today, List<Need> needs) {
        BoardFigures figures = new BoardFigures_(em);
        UUID firm = actor.scope();
        int ask = Integer.parseInt(places.setting("still_true_days").orElse("30"));
        boards.seatsOf(new PersonId(actor.person())).stream()
                .filter(seat ->
                        seat.actingFor() != null && seat.actingFor().value().equals(firm))
                .forEach(seat ->
                        add(needs, "verify", figures.toVerify(seat.board().value(), firm, today), "verify", 0));
        add(needs, "confirm", figures.toConfirm(firm), "show", 0);
        add(needs, "change", figures.toChange(firm, today), "log", 0);
        add(needs, "still", figures.toAskAgain(firm, today, today.minusDays(ask)), "show", ask);
        add(needs, "certificate", figures.uncovered(firm), "show", 0);
    }

    private void publishing(UUID board, LocalDate today, List<Need> needs) {
        add(needs, "publish", new BoardFigures_(em).toPublish(board, today), "publish", 0);
    }

    private static void add(
            List<Need> needs, String kind, List<BoardFigures.Waiting> waiting, String page, int daysLater) {
        waiting.stream()
                .limit(MOST)
                .map(one -> new Need(
                        Texts.of("employers", "need." + kind, one.title(), one.places()),
                        Texts.of("employers", "need." + kind + ".do"),
                        "/employers/placement/" + page + "?id=" + one.offer(),
                        one.day().plusDays(daysLater)))
                .forEach(needs::add);
    }
}
