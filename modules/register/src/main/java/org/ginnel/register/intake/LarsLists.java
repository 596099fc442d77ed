package org.ginnel.register.intake;

import static org.ginnel.register.intake.Parsers.date;
import static org.ginnel.register.intake.Parsers.end;
import static org.ginnel.register.intake.Parsers.text;
import static org.ginnel.register.intake.Parsers.whole;

/** Tables of the Learning Aim Reference Service about apprenticeship standards. */
final class LarsLists {
    static final Kind SECTORS = Kind.of("lars-sectors", "lars_sector", "code")
            .format(
                    "lars",
                    Layout.CSV,
                    text("code").from("StandardSectorCode").filled(),
                    text("title").from("StandardSectorCodeDesc").filled(),
                    date("effective_from").from("EffectiveFrom"),
                    end("effective_to").from("EffectiveTo"));

    static final Kind ROUTES = Kind.of("lars-routes", "lars_route", "id")
            .format(
                    "lars",
                    Layout.CSV,
                    whole("id").from("RouteId").filled(),
                    whole("parent").from("ParentRouteId").filled(),
                    text("name").from("RouteName").filled(),
                    text("short_name").from("RouteShortName"),
                    date("effective_from").from("EffectiveFrom"),
                    end("effective_to").from("EffectiveTo"));

    static final Kind STANDARDS = Kind.of("lars-standards", "lars_standard", "code")
            .format(
                    "lars",
                    Layout.CSV,
                    whole("code").from("StandardCode").filled(),
                    whole("version").from("Version").filled(),
                    text("name").from("StandardName").filled(),
                    text("sector").from("StandardSectorCode"),
                    text("level").from("NotionalEndLevel"),
                    date("effective_from").from("EffectiveFrom"),
                    date("last_date_starts").from("LastDateStarts"),
                    end("effective_to").from("EffectiveTo"),
                    text("url").from("URLLink"),
                    text("ssa_tier_1").from("SectorSubjectAreaTier1"),
                    text("ssa_tier_2").from("SectorSubjectAreaTier2"),
                    text("integrated_degree").from("IntegratedDegreeStandard"));

    private LarsLists() {}
}
