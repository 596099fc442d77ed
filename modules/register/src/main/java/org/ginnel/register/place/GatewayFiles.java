package org.ginnel.register.place;

import static org.ginnel.register.place.PlaceObstacle.TESTS_INCOMPLETE;
import static org.ginnel.register.place.PlaceObstacle.UNKNOWN_GATEWAY;
import static org.ginnel.register.place.PlaceObstacle.UNKNOWN_ROUTE;
import static org.ginnel.register.place.PlaceObstacle.VERDICT_WITHOUT_EVIDENCE;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.ginnel.kernel.Refusal;
import org.ginnel.register.Gateways.Verdict;

/** {@code routes.csv}, {@code gateways.json}, {@code subjects.json}, {@code tests.json}, {@code subsystems.json}. */
final class GatewayFiles {
    static final String ROUTES = "routes.csv";
    static final String GATEWAYS = "gateways.json";
    static final String SUBJECTS = "subjects.json";
    static final String TESTS = "tests.json";
    static final String SUB_SYSTEMS = "subsystems.json";
    private static final int QUESTIONS = 5;

    private GatewayFiles() {}

    /** Routes in order, each with its other names in lower case. */
    static Map<String, List<String>> routes(PlaceFolder folder) {
        Table table = folder.csv(ROUTES, "route", "also_called");
        table.once("route");
        Map<String, List<String>> routes = new LinkedHashMap<>();
        List<String> taken = new ArrayList<>();
        for (Table.Row row : table.rows()) {
            List<String> names = Stream.concat(
                            Stream.of(row.text("route")),
                            Arrays.stream(row.any("also_called").split("\\|")).filter(name -> !name.isBlank()))
                    .map(name -> name.strip().toLowerCase(Locale.ROOT))
                    .toList();
            names.stream().filter(taken::contains).findFirst().ifPresent(name -> {
                throw Refusal.of(PlaceObstacle.REPEATED, ROUTES, row.where(), name);
            });
            taken.addAll(names);
            routes.put(row.text("route"), names);
        }
        return routes;
    }

    static List<PlaceData.GatewayRow> gateways(PlaceFolder folder, Map<String, List<String>> routes) {
        Checks names = new Checks();
        Checks words = new Checks();
        List<Fields> list = folder.json(GATEWAYS).list("gateways");
        list.forEach(gateway -> words.once(gateway, "code", gateway.code()));
        return list.stream()
                .map(gateway -> new PlaceData.GatewayRow(
                        gateway.code(),
                        names.once(gateway, "name", gateway.text("name")),
                        gateway.text("summary"),
                        gateway.texts("aliases").stream()
                                .map(alias -> words.once(gateway, "aliases", alias.toLowerCase(Locale.ROOT)))
                                .toList(),
                        gateway.texts("routes").stream()
                                .distinct()
                                .map(route -> Checks.known(gateway, "routes", route, routes.keySet(), UNKNOWN_ROUTE))
                                .toList(),
                        all(gateway, "soc2020", "[1-9][0-9]{0,3}", Form.SOC),
                        all(gateway, "ssa_tier_2", "[0-9]{1,2}\\.[0-9]{2}", Form.SSA)))
                .toList();
    }

    private static List<String> all(Fields fields, String name, String pattern, Form form) {
        Checks once = new Checks();
        return fields.texts(name).stream()
                .map(text -> {
                    if (!text.matches(pattern)) {
                        throw Refusal.of(PlaceObstacle.FIELD_UNFIT, fields.file(), fields.where(name), text, form);
                    }
                    return once.once(fields, name, text);
                })
                .toList();
    }

    static List<PlaceData.SubjectRow> subjects(PlaceFolder folder, List<String> gateways) {
        Fields file = folder.json(SUBJECTS);
        Fields award = file.inner("award");
        award.code();
        award.text("name");
        award.text("long_name");
        Checks codes = new Checks();
        Checks names = new Checks();
        return file.list("subjects").stream()
                .map(subject -> {
                    Checks once = new Checks();
                    return new PlaceData.SubjectRow(
                            codes.once(subject, "code", subject.code()),
                            names.once(subject, "name", subject.text("name")),
                            subject.flag("core"),
                            subject.texts("gateways").stream()
                                    .map(code -> once.once(
                                            subject,
                                            "gateways",
                                            Checks.known(subject, "gateways", code, gateways, UNKNOWN_GATEWAY)))
                                    .toList());
                })
                .toList();
    }

    static List<String> questions(PlaceFolder folder) {
        Fields file = folder.json(TESTS);
        List<String> questions = file.texts("questions");
        if (questions.size() != QUESTIONS) {
            throw file.unfit("questions", Form.FIVE_QUESTIONS);
        }
        return questions;
    }

    static List<PlaceData.TestRow> tests(PlaceFolder folder, List<String> gateways) {
        Checks once = new Checks();
        List<PlaceData.TestRow> tests = new ArrayList<>();
        for (Fields test : folder.json(TESTS).list("results")) {
            String gateway = Checks.known(test, "gateway", test.text("gateway"), gateways, UNKNOWN_GATEWAY);
            int number = test.number("number", 1, QUESTIONS);
            once.once(test, "number", gateway + " " + number);
            Verdict verdict = test.one("verdict", Verdict.class);
            String source = test.optional("source");
            if (verdict != Verdict.NOT_ASSESSED
                    && (test.any("evidence").isBlank() || !test.has("as_at") || source == null || source.isBlank())) {
                throw Refusal.of(VERDICT_WITHOUT_EVIDENCE, TESTS, test.path());
            }
            tests.add(new PlaceData.TestRow(
                    gateway, number, verdict.name(), test.any("evidence"), test.optionalDay("as_at"), source));
        }
        for (String gateway : gateways) {
            for (int number = 1; number <= QUESTIONS; number++) {
                int wanted = number;
                if (tests.stream().noneMatch(test -> test.gateway().equals(gateway) && test.number() == wanted)) {
                    throw Refusal.of(TESTS_INCOMPLETE, TESTS, gateway, number);
                }
            }
        }
        return tests;
    }

    static List<PlaceData.Named> subSystems(PlaceFolder folder) {
        Checks codes = new Checks();
        Checks names = new Checks();
        return folder.json(SUB_SYSTEMS).list("sub_systems").stream()
                .map(one -> new PlaceData.Named(
                        codes.once(one, "code", one.code()), names.once(one, "name", one.text("name"))))
                .toList();
    }
}
