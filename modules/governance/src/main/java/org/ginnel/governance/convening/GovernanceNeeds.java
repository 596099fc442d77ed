package org.ginnel.governance.convening;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.ginnel.governance.BoardId;
import org.ginnel.governance.Boards;
import org.ginnel.kernel.Actor;
import org.ginnel.kernel.Dates;
import org.ginnel.kernel.Texts;
import org.ginnel.kernel.view.Need;
import org.ginnel.kernel.view.NeedSource;
import org.ginnel.register.Role;

/** What stands at home for secretaries and chairs. */
@ApplicationScoped
class GovernanceNeeds implements NeedSource {
    private static final int MOST = 10;

    @Inject
    Publishing publishing;

    @Inject
    Perusing perusing;

    @Inject
    Boards boards;

    @Override
    public List<Need> needsOf(Actor actor, LocalDate today) {
        if (actor.is(Role.SECRETARY)) {
            return publishing.work().stream()
                    .sorted(Comparator.comparing(Work::confirm).reversed())
                    .limit(MOST)
                    .map(GovernanceNeeds::secretary)
                    .toList();
        }
        List<Need> needs = new ArrayList<>();
        if (actor.is(Role.CHAIR)) {
            publishing.ofMyBoard().stream()
                    .filter(Work::late)
                    .limit(MOST)
                    .map(work -> need("need.notice", work, "/governance/convening/notice?id=", work.day()))
                    .forEach(needs::add);
        }
        if (actor.is(Role.CHAIR) || actor.is(Role.BOARD_MEMBER)) {
            perusing.mine().stream()
                    .limit(MOST)
                    .map(named -> exempt(named, new BoardId(actor.scope())))
                    .forEach(needs::add);
        }
        return needs;
    }

    private Need exempt(Meetings.Named named, BoardId board) {
        return new Need(
                Texts.of(
                        "governance",
                        "need.exempt",
                        boards.find(board).map(Boards.Board::name).orElse(""),
                        Dates.day(named.day()),
                        named.number()),
                Texts.of("governance", "need.exempt.do"),
                "/governance/convening/exempt?id=" + named.meeting() + "&item=" + named.item(),
                named.day());
    }

    private static Need secretary(Work work) {
        return work.confirm()
                ? need("need.confirm", work, "/governance/convening/publish?id=", work.lastDay())
                : need("need.work", work, "/governance/convening/agenda?id=", work.lastDay());
    }

    private static Need need(String key, Work work, String path, LocalDate due) {
        return new Need(
                Texts.of("governance", key, work.board(), Dates.day(work.day()), Texts.of(work.stage())),
                Texts.of("governance", key + ".do"),
                path + work.id(),
                due);
    }
}
