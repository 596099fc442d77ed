package org.ginnel.gateways.session;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import org.ginnel.gateways.OwnRecords;
import org.ginnel.kernel.Dates;
import org.ginnel.kernel.Texts;

/** The sessions a young person booked. */
@ApplicationScoped
class SessionRecords implements OwnRecords {
    @Inject
    Attending attending;

    @Override
    public List<Part> own() {
        List<Line> lines = attending.mine().stream()
                .map(mine -> new Line(
                        mine.session().title() + ", "
                                + Dates.time(mine.session().starts()),
                        Texts.of(mine.stage())))
                .toList();
        return lines.isEmpty()
                ? List.of()
                : List.of(new Part("sessions", Texts.of("gateways", "session.mine"), "/gateways/session/mine", lines));
    }
}
