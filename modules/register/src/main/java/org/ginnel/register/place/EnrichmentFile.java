package org.ginnel.register.place;

import java.time.LocalDate;
import java.util.List;

/** {@code enrichment.json}: topics of the directory, the digital skills to assess oneself by, the rules of the travel pass. */
final class EnrichmentFile {
    static final String ENRICHMENT = "enrichment.json";

    private EnrichmentFile() {}

    static void check(PlaceFolder folder) {
        Fields file = folder.json(ENRICHMENT);
        Checks topics = new Checks();
        for (Fields topic : file.list("topics")) {
            topics.once(topic, "code", topic.code());
            topic.text("name");
            topic.text("summary");
            topic.texts("aliases");
        }
        digital(file.inner("digital"));
        pass(file.inner("pass"));
        file.list("services").forEach(service -> service.text("name"));
    }

    private static void digital(Fields digital) {
        digital.text("name");
        digital.text("source");
        Checks codes = new Checks();
        for (Fields area : some(digital, "areas")) {
            codes.once(area, "code", area.code());
            area.text("name");
            for (Fields statement : some(area, "statements")) {
                codes.once(statement, "code", statement.code());
                statement.text("text");
                statement.text("next");
            }
        }
        for (Fields level : some(digital, "levels")) {
            codes.once(level, "code", level.code());
            level.text("name");
            level.text("text");
        }
    }

    /** Rules follow each other without a day in two of them. */
    private static void pass(Fields pass) {
        pass.text("name");
        pass.text("what");
        pass.text("place");
        pass.any("apply");
        pass.text("source");
        LocalDate last = LocalDate.MIN;
        for (Fields rule : some(pass, "rules")) {
            if (rule.day("from").isBefore(last)) {
                throw rule.unfit("from", Form.LAST_NOT_BEFORE_FIRST);
            }
            LocalDate until = rule.optionalDay("until");
            last = until == null ? LocalDate.MAX : until;
            rule.matching("day", "(0[1-9]|1[0-2])-[0-3][0-9]", Form.DATE);
            int youngest = rule.number("youngest", 0, 99);
            rule.number("oldest", youngest, 99);
            int leaver = rule.number("care_leaver_youngest", 0, 99);
            rule.number("care_leaver_oldest", leaver, 99);
        }
    }

    private static List<Fields> some(Fields fields, String name) {
        List<Fields> list = fields.list(name);
        if (list.isEmpty()) {
            throw fields.unfit(name, Form.ONE_AT_LEAST);
        }
        return list;
    }
}
