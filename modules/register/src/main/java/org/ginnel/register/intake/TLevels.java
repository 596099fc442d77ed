package org.ginnel.register.intake;

import static org.ginnel.register.intake.Parsers.flag;
import static org.ginnel.register.intake.Parsers.shaped;
import static org.ginnel.register.intake.Parsers.text;
import static org.ginnel.register.intake.Parsers.whole;

/** T Levels, their routes and specialisms, from the reference tables of the government's T Level service. */
final class TLevels {
    /** A qualification number without its strokes: text, as it may end in X. */
    static final String NUMBER = "[0-9A-Z]{7}[0-9X]";

    static final Kind ROUTES = Kind.of("t-level-routes", "t_level_route", "id")
            .format(
                    "t-level-service",
                    Layout.CSV,
                    whole("id").from("Id").filled(),
                    text("name").from("Name").filled());

    static final Kind KIND = Kind.of("t-levels", "t_level", "id")
            .format(
                    "t-level-service",
                    Layout.CSV,
                    whole("id").from("Id").filled(),
                    shaped("learn_aim_ref", NUMBER, "6100008X").from("LarId").filled(),
                    text("title").from("TlevelTitle").filled(),
                    text("name").from("Name").filled(),
                    whole("start_year").from("StartYear").filled(),
                    whole("route").from("TlRouteId").filled());

    static final Kind SPECIALISMS = Kind.of("t-level-specialisms", "t_level_specialism", "id")
            .format(
                    "t-level-service",
                    Layout.CSV,
                    whole("id").from("Id").filled(),
                    shaped("learn_aim_ref", "[0-9A-Z]{8}", "ZTLOS001")
                            .from("LarId")
                            .filled(),
                    text("name").from("Name").filled(),
                    whole("t_level").from("TlPathwayId").filled(),
                    flag("active", "1", "0").from("IsActive").filled());

    private TLevels() {}
}
