package org.ginnel.gateways.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.ginnel.gateways.ChoiceId;
import org.ginnel.kernel.Actor;
import org.ginnel.kernel.Dates;
import org.ginnel.kernel.Texts;
import org.ginnel.kernel.view.Area;
import org.ginnel.kernel.view.AreaSource;
import org.ginnel.kernel.view.Need;
import org.ginnel.kernel.view.NeedSource;
import org.ginnel.register.Role;

/** What stands at home and in the navigation of young people and of officers. */
@ApplicationScoped
class ApplicationNeeds implements NeedSource, AreaSource {
    private static final int MOST = 10;
    private static final String TASKS = "/gateways/application/tasks";
    private static final String TRACK = "/gateways/application/track";
    private static final String COURSES = "/gateways/deciding/courses";
    private static final String QUEUE = "/gateways/deciding/queue";

    @Inject
    Applying applying;

    @Inject
    Deciding deciding;

    @Inject
    Agreeing agreeing;

    @Override
    public List<Need> needsOf(Actor actor, LocalDate today) {
        if (actor.is(Role.YOUNG_PERSON)) {
            Optional<Form> form = applying.form();
            return form.isEmpty() ? List.of() : ofYoungPerson(form.get(), agreeing.waiting());
        }
        return actor.is(Role.ADMISSIONS_OFFICER) ? ofOfficer() : List.of();
    }

    private static List<Need> ofYoungPerson(Form form, List<ChoiceId> changes) {
        List<Need> needs = new ArrayList<>();
        changes.forEach(choice -> needs.add(need("change", "/gateways/application/offer?id=" + choice, null)));
        if (!form.sent() && form.blocked().isEmpty()) {
            needs.add(need("finish", TASKS, Dates.dayOf(form.cycle().closes())));
        }
        form.lines().stream()
                .filter(Form.Line::offered)
                .limit(MOST)
                .forEach(line -> needs.add(need(
                        "answer",
                        "/gateways/application/offer?id=" + line.choice(),
                        line.replyBy(),
                        line.course().title())));
        return needs;
    }

    private List<Need> ofOfficer() {
        return deciding.queue(Filter.WAITING).stream()
                .limit(MOST)
                .map(row -> need(
                        "decide",
                        "/gateways/deciding/choice?id=" + row.row().choice(),
                        row.row().decideBy(),
                        row.row().reference(),
                        row.course().title()))
                .toList();
    }

    private static Need need(String what, String path, LocalDate due, Object... details) {
        return new Need(
                Texts.of("gateways", "need." + what, details),
                Texts.of("gateways", "need." + what + ".action"),
                path,
                due);
    }

    @Override
    public List<Area> areasOf(Actor actor) {
        if (actor.is(Role.YOUNG_PERSON)) {
            return List.of(
                    new Area(TASKS, "/gateways/application/", Texts.of("gateways", "area.form"), 10),
                    new Area(TRACK, TRACK, Texts.of("gateways", "area.track"), 20),
                    Area.of("/gateways/explore/list", Texts.of("gateways", "area.explore"), 30),
                    Area.of("/gateways/course/list", Texts.of("gateways", "area.courses"), 40));
        }
        if (actor.is(Role.ADMISSIONS_OFFICER)) {
            return List.of(
                    Area.of(QUEUE, Texts.of("gateways", "area.queue"), 10),
                    new Area(COURSES, COURSES, Texts.of("gateways", "area.places"), 20));
        }
        return actor.signedIn()
                ? List.of()
                : List.of(
                        Area.of("/gateways/explore/list", Texts.of("gateways", "area.explore"), 10),
                        Area.of("/gateways/course/list", Texts.of("gateways", "area.courses"), 20));
    }
}
