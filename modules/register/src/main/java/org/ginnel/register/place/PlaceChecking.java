package org.ginnel.register.place;

import static org.ginnel.register.place.PlaceObstacle.OTHER_CODE;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.ginnel.kernel.Refusal;

/** Reads a place's folder and checks it whole, file by file; the first thing that does not fit is refused. */
final class PlaceChecking {
    private static final String PLACE = "place.json";
    /** Files other modules ask for as documents, by the name they ask with. */
    private static final Map<String, String> DOCUMENTS = Map.of(
            "boards", BoardFile.BOARDS,
            "demonstration", DemonstrationFile.DEMONSTRATION,
            "enrichment", EnrichmentFile.ENRICHMENT,
            "outline", BoroughFiles.OUTLINE,
            "subjects", GatewayFiles.SUBJECTS,
            "subsystems", GatewayFiles.SUB_SYSTEMS,
            "tests", GatewayFiles.TESTS,
            "timetable", CalendarFiles.TIMETABLE,
            "travel", TravelFile.TRAVEL);

    private PlaceChecking() {}

    static PlaceData read(Path path) {
        PlaceFolder folder = new PlaceFolder(
                path,
                PLACE,
                BoroughFiles.BOROUGHS,
                BoroughFiles.OUTLINE,
                GatewayFiles.ROUTES,
                GatewayFiles.GATEWAYS,
                GatewayFiles.SUBJECTS,
                GatewayFiles.TESTS,
                GatewayFiles.SUB_SYSTEMS,
                CalendarFiles.HOLIDAYS,
                CalendarFiles.CALENDAR,
                CalendarFiles.TIMETABLE,
                BoardFile.BOARDS,
                SettingFile.SETTINGS,
                ListFiles.T_LEVELS,
                ListFiles.SECTORS,
                TravelFile.TRAVEL,
                DemonstrationFile.DEMONSTRATION,
                EnrichmentFile.ENRICHMENT);
        Fields place = folder.json(PLACE);
        if (!place.code().equals(folder.name())) {
            throw Refusal.of(OTHER_CODE, PLACE, place.code(), folder.name());
        }
        List<PlaceData.BoroughRow> boroughs = BoroughFiles.read(folder);
        List<String> boroughCodes =
                boroughs.stream().map(PlaceData.BoroughRow::code).toList();
        Map<String, List<String>> routes = GatewayFiles.routes(folder);
        List<PlaceData.GatewayRow> gateways = GatewayFiles.gateways(folder, routes);
        List<String> codes = gateways.stream().map(PlaceData.GatewayRow::code).toList();
        BoardFile.check(folder, codes);
        CalendarFiles.timetable(folder);
        TravelFile.check(folder);
        DemonstrationFile.check(folder, boroughCodes);
        EnrichmentFile.check(folder);
        return new PlaceData(
                place.code(),
                place.text("name"),
                place.text("authority"),
                place.text("adjective"),
                folder.revision(),
                place.day("t_levels_as_at"),
                place.text("t_levels_source"),
                place.list("sources").stream().map(PlaceChecking::source).toList(),
                boroughs,
                routes,
                gateways,
                GatewayFiles.subjects(folder, codes),
                GatewayFiles.questions(folder),
                GatewayFiles.tests(folder, codes),
                GatewayFiles.subSystems(folder),
                CalendarFiles.holidays(folder),
                CalendarFiles.closed(folder),
                CalendarFiles.terms(folder, boroughCodes),
                SettingFile.read(folder),
                ListFiles.tLevels(folder, routes),
                ListFiles.sectors(folder),
                documents(folder));
    }

    private static PlaceFacts.Source source(Fields source) {
        return new PlaceFacts.Source(
                source.text("title"),
                source.text("publisher"),
                source.text("as_at"),
                source.text("licence"),
                source.any("attribution"),
                source.any("address"));
    }

    private static Map<String, String> documents(PlaceFolder folder) {
        Map<String, String> documents = new LinkedHashMap<>();
        DOCUMENTS.forEach((name, file) -> documents.put(name, folder.text(file)));
        return documents;
    }
}
