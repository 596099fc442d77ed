package org.ginnel.register.place;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/** Everything of a place's folder, checked, as rows for its tables. */
record PlaceData(
        String code,
        String name,
        String authority,
        String adjective,
        String revision,
        LocalDate tLevelsAsAt,
        String tLevelsSource,
        List<PlaceFacts.Source> sources,
        List<BoroughRow> boroughs,
        Map<String, List<String>> routes,
        List<GatewayRow> gateways,
        List<SubjectRow> subjects,
        List<String> questions,
        List<TestRow> tests,
        List<Named> subSystems,
        List<HolidayRow> holidays,
        List<RangeRow> closed,
        List<TermRow> terms,
        List<SettingRow> settings,
        List<TLevelRow> tLevels,
        List<SectorRow> sectors,
        Map<String, String> documents) {

    record BoroughRow(String code, String laCode, String name, String outline) {}

    record GatewayRow(
            String code,
            String name,
            String summary,
            List<String> aliases,
            List<String> routes,
            List<String> occupations,
            List<String> areas) {}

    record SubjectRow(String code, String name, boolean core, List<String> gateways) {}

    record TestRow(String gateway, int number, String verdict, String evidence, LocalDate asAt, String source) {}

    record Named(String code, String name) {}

    record HolidayRow(LocalDate day, String name, boolean substitute) {}

    record RangeRow(String name, LocalDate first, LocalDate last, String source) {}

    record TermRow(String borough, RangeRow days) {}

    record SettingRow(String key, String value, LocalDate from, LocalDate until, String source) {}

    record TLevelRow(int id, String learnAimRef, String title, String name, int startYear, int routeId, String route) {}

    record SectorRow(String sector, double latitude, double longitude, int postcodes) {}
}
