package org.ginnel.register.place;

import static org.ginnel.register.place.PlaceObstacle.UNKNOWN_BOROUGH;
import static org.ginnel.register.place.PlaceObstacle.UNKNOWN_KEY;

import java.util.ArrayList;
import java.util.List;
import org.ginnel.kernel.Refusal;
import org.ginnel.register.Organisations.Kind;

/** {@code demonstration.json}: checked here, brought to life when the product runs as a demonstration. */
final class DemonstrationFile {
    static final String DEMONSTRATION = "demonstration.json";
    private static final String POSTCODE = "[A-Z]{1,2}[0-9][0-9A-Z]? [0-9][A-Z]{2}";

    private DemonstrationFile() {}

    static void check(PlaceFolder folder, List<String> boroughs) {
        Fields file = folder.json(DEMONSTRATION);
        file.day("from");
        Checks keys = new Checks();
        List<String> scopes = new ArrayList<>(List.of("place"));
        for (Fields organisation : file.list("organisations")) {
            scopes.add(keys.once(organisation, "key", key(organisation, "organisation")));
            organisation.one("kind", Kind.class);
            organisation.text("name");
            Checks.known(organisation, "borough", organisation.text("borough"), boroughs, UNKNOWN_BOROUGH);
            for (Fields site : organisation.list("sites")) {
                keys.once(site, "key", key(site, "site"));
                site.any("name");
                site.text("address");
                site.matching("postcode", POSTCODE, Form.POSTCODE);
                if ((site.degrees("latitude") == null) != (site.degrees("longitude") == null)) {
                    throw site.unfit("latitude", Form.DEGREES);
                }
            }
        }
        List<String> people = new ArrayList<>();
        for (Fields person : file.list("people")) {
            people.add(keys.once(person, "key", key(person, "person")));
            person.text("name");
            keys.once(person, "mail", person.text("mail"));
            person.optionalDay("date_of_birth");
        }
        for (Fields seat : file.list("seats")) {
            Checks.known(seat, "person", seat.text("person"), people, UNKNOWN_KEY);
            Checks.known(seat, "at", seat.text("at"), scopes, UNKNOWN_KEY);
            seat.text("title");
            seat.day("from");
            if (!Roles.KNOWN.contains(seat.text("role"))) {
                throw Refusal.of(UNKNOWN_KEY, DEMONSTRATION, seat.where("role"), seat.text("role"));
            }
        }
        members(file, folder.json(BoardFile.BOARDS).list("boards"), people, scopes);
    }

    /** Who sits on the boards: of a board and a line that {@code boards.json} has. */
    private static void members(Fields file, List<Fields> boards, List<String> people, List<String> scopes) {
        for (Fields member : file.has("members") ? file.list("members") : List.<Fields>of()) {
            Checks.known(member, "person", member.text("person"), people, UNKNOWN_KEY);
            String code = member.text("board");
            List<String> lines = boards.stream()
                    .filter(board -> board.text("code").equals(code))
                    .flatMap(board -> board.list("lines").stream())
                    .map(line -> line.text("code"))
                    .toList();
            if (lines.isEmpty()) {
                throw Refusal.of(UNKNOWN_KEY, DEMONSTRATION, member.where("board"), code);
            }
            Checks.known(member, "constituency", member.text("constituency"), lines, UNKNOWN_KEY);
            if (member.has("acting_for")) {
                Checks.known(member, "acting_for", member.text("acting_for"), scopes, UNKNOWN_KEY);
            }
        }
    }

    private static String key(Fields fields, String kind) {
        return fields.matching("key", kind + ":" + Fields.CODE, Form.CODE);
    }
}
