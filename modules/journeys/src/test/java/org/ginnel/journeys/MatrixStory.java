package org.ginnel.journeys;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import org.ginnel.kernel.demo.Demo;

/** One row of everything a page of the gateways can be about, belonging to the cast's own people; gone afterwards. */
final class MatrixStory {
    private static final UUID YOUNG = MatrixCast.own("YOUNG_PERSON");
    private static final UUID COLLEGE = Demo.id("organisation:ardwick");
    private static final UUID OTHER_COLLEGE = Demo.id("organisation:irwell");
    private static final UUID SCHOOL = Demo.id("organisation:mossbrook");
    private static final String AS_HER = "select set_config('app.role', 'YOUNG_PERSON', false),"
            + " set_config('app.person', '" + YOUNG + "', false)";

    private static final String SERVICE = "[{\"id\":\"0b3b6c1e-4e7c-4a3e-9a3e-0d9c6f1b2a11\",\"name\":\"A club\","
            + "\"status\":\"active\",\"organization\":{\"id\":\"0b3b6c1e-4e7c-4a3e-9a3e-0d9c6f1b2a12\",\"name\":"
            + "\"Clubs\",\"description\":\"\"}}]";
    private static final String LINK = "MatrixMatrixMatrixMatrixMatrixMatrixMatrixA";

    /** Somebody else, whose plan names the college. */
    private static final UUID NAMED = UUID.nameUUIDFromBytes(new byte[] {'n', 'a', 'm', 'e', 'd'});

    private final Product product;
    private final Map<String, String> ids = new LinkedHashMap<>();

    MatrixStory(Product product) {
        this.product = product;
    }

    /** The question of an address with the ids in it; those of the secretariat are its own where they differ. */
    String asked(MatrixRow row, String role) {
        String asks = row.asks();
        for (Map.Entry<String, String> id : ids.entrySet()) {
            asks = asks.replace("{" + id.getKey() + "}", ids.getOrDefault(id.getKey() + " of " + role, id.getValue()));
        }
        return asks;
    }

    /** The same with ids nothing has; what is no id stays as it is. */
    String missing(MatrixRow row) {
        return row.asks()
                .replaceAll("\\{(?:area|gateway|link)}", "none")
                .replaceAll("\\{\\w+}", UUID.randomUUID().toString());
    }

    void begins() {
        ends();
        known("cycle", "select id from gateways.cycle where entry = 16 limit 1");
        known("offering", courseOf(COLLEGE));
        known("service", "select id from gateways.support_service where stage = 'LIVE' order by id limit 1");
        known("session", "select id from gateways.support_session where stage = 'OPEN' order by id limit 1");
        known("gateway", "select code from register.gateway order by code limit 1");
        ids.put("area", "safe");
        ids.put("link", LINK);
        known("room", courseOf(COLLEGE).replace("order by", "and id <> '" + ids.get("offering") + "' order by"));
        form();
        clearing();
        ofHers();
        ofOthers();
        named();
        internship();
    }

    /** Her two choices change places in the order nobody but she sees. */
    void ranksTheOtherWay() {
        String hers = " where application = '" + ids.get("choice") + "'";
        product.sql(
                Product.AS_SYSTEM,
                "update gateways.ranking set place = place + 10" + hers,
                "update gateways.ranking set place = 11 - place" + hers);
    }

    void ends() {
        String form = "(select id from gateways.application where person = '" + YOUNG + "')";
        product.sql(
                AS_HER,
                "delete from gateways.need_share where person = '" + YOUNG + "'",
                "delete from gateways.need_profile where person = '" + YOUNG + "'");
        product.sql(
                Product.AS_SYSTEM,
                "delete from gateways.plan_naming where person in ('" + YOUNG + "', '" + NAMED + "')",
                "delete from gateways.choice where person = '" + NAMED + "'",
                "delete from gateways.application where person = '" + NAMED + "'",
                "delete from gateways.internship where offering in (select id from gateways.offering where title ="
                        + " 'Internship of the matrix')",
                "delete from gateways.offering where title = 'Internship of the matrix'",
                "delete from gateways.testimonial where person = '" + YOUNG + "'",
                "delete from gateways.correction where person = '" + YOUNG + "'",
                "delete from gateways.subject_plan where person = '" + YOUNG + "'",
                "update gateways.cycle set results_day = '2027-08-26' where entry = 16 and year = 2027",
                "delete from gateways.clearing_consent where person = '" + YOUNG + "'",
                "delete from gateways.ranking where application in " + form,
                "delete from gateways.support where application in " + form,
                "delete from gateways.choice where person = '" + YOUNG + "'",
                "delete from gateways.application where person = '" + YOUNG + "'",
                "delete from gateways.nudge where asked_by = '" + YOUNG + "'",
                "delete from gateways.pupil where person = '" + YOUNG + "'",
                "delete from gateways.timetable_change where proposed_by = '" + YOUNG + "'",
                "delete from gateways.provider_file where sent_by = '" + YOUNG + "'",
                "delete from gateways.roll_file where sent_by = '" + YOUNG + "'",
                "delete from gateways.service_list where source = '" + YOUNG + "'");
    }

    private void form() {
        String choice = made("choice");
        product.sql(
                Product.AS_SYSTEM,
                "insert into gateways.application (id, person, cycle, reference, submitted_at, called, born, postcode)"
                        + " values ('" + choice + "', '" + YOUNG + "', '" + ids.get("cycle")
                        + "', 'MATRIX-1', now(), 'Own', '2011-02-11', 'M14 5TQ')",
                "insert into gateways.support (application, person) values ('" + choice + "', '" + YOUNG + "')",
                choice(choice, choice, COLLEGE, ids.get("offering")),
                choice(UUID.randomUUID().toString(), choice, OTHER_COLLEGE, product.value(courseOf(OTHER_COLLEGE))),
                "insert into gateways.ranking (application, place, choice) select application, row_number()"
                        + " over (order by id)::integer - 1, id from gateways.choice where application = '" + choice
                        + "'",
                "insert into gateways.interview (id, choice, person, provider, starts, minutes, place, stage, changed)"
                        + " values ('" + made("interview") + "', '" + choice + "', '" + YOUNG + "', '" + COLLEGE
                        + "', now() + interval '20 days', 30, 'Room 4', 'ARRANGED', now())");
    }

    private static String choice(String id, String form, UUID college, String course) {
        return "insert into gateways.choice (id, application, person, offering, provider, interest, starts, stage,"
                + " decide_by) select '" + id + "', '" + form + "', '" + YOUNG + "', id, '" + college
                + "', false, starts, 'SUBMITTED', current_date + 20 from gateways.offering where id = '" + course + "'";
    }

    /** In the days of clearing, which end with the story. */
    private void clearing() {
        product.sql(
                Product.AS_SYSTEM,
                "update gateways.cycle set results_day = current_date - 1 where id = '" + ids.get("cycle") + "'",
                "insert into gateways.clearing_consent (id, application, person, gateways, parts, given_at) values ('"
                        + made("consent") + "', '" + ids.get("choice") + "', '" + YOUNG
                        + "', (select array_agg(code) from register.gateway), '{NAME}', now())",
                "insert into gateways.invitation (id, consent, application, person, provider, offering, sentence,"
                        + " sent_by, sent_at, expires, stage) values ('" + made("invitation") + "', '"
                        + ids.get("consent") + "', '" + ids.get("choice") + "', '" + YOUNG + "', '" + OTHER_COLLEGE
                        + "', '" + product.value(courseOf(OTHER_COLLEGE)) + "', 'Come and see us.', '" + YOUNG
                        + "', now(), current_date + 5, 'OPEN')");
    }

    private void ofHers() {
        product.sql(
                AS_HER,
                "insert into gateways.need_profile (person, plan, said_at) values ('" + YOUNG + "', 'YES', now())",
                "insert into gateways.need_share (id, person, provider, given_at) values ('" + made("share") + "', '"
                        + YOUNG + "', '" + COLLEGE + "', now())");
        product.sql(
                Product.AS_SYSTEM,
                "insert into gateways.subject_plan (id, person, name, options, changed) values ('" + made("plan")
                        + "', '" + YOUNG + "', 'A plan', '{}', now())",
                "insert into gateways.plan_share (id, plan, person, hash, made, expires) values (gen_random_uuid(), '"
                        + ids.get("plan") + "', '" + YOUNG + "', sha256('" + LINK + "'), now(), now() + interval"
                        + " '1 day')",
                "insert into gateways.pupil (id, school, borough, person, name, school_year, since) select '"
                        + made("pupil") + "', school, borough, '" + YOUNG
                        + "', 'Own', 11, current_date - 1 from gateways.pupil where school = '" + SCHOOL + "' limit 1",
                "insert into gateways.correction (id, person, subject, words, school, asked_at) values ('"
                        + made("correction") + "', '" + YOUNG + "', 'SCHOOL_ROLL', 'Not so', '" + SCHOOL
                        + "', now()), ('" + made("correction of SECRETARY") + "', '" + YOUNG
                        + "', 'NAME', 'Not so', null, now())",
                "insert into gateways.plan_naming (id, person, council, borough, offering, provider, year, school,"
                        + " proposed_by, proposed_at, stage) values ('" + made("naming") + "', '" + YOUNG + "', '"
                        + Demo.id("organisation:tib-lane") + "', 'E08000003', '" + ids.get("offering") + "', '"
                        + COLLEGE + "', 2027, '" + SCHOOL + "', '" + YOUNG + "', now(), 'PROPOSED')",
                "insert into gateways.testimonial (id, person, school, asked_at, stage) values ('" + made("testimonial")
                        + "', '" + YOUNG + "', '" + SCHOOL + "', now(), 'ASKED')");
    }

    private void ofOthers() {
        product.sql(
                Product.AS_SYSTEM,
                "insert into gateways.nudge (id, school, standing, asked_by, asked_at, two_people) values ('"
                        + made("nudge") + "', '" + SCHOOL + "', 'NO_OFFER', '" + YOUNG + "', now(), true)",
                "insert into gateways.timetable_change (id, cycle, day, was, becomes, reason, proposed_by, proposed_at)"
                        + " values ('" + made("change") + "', '" + ids.get("cycle")
                        + "', 'RESULTS_DAY', '2027-08-26', '2027-08-27', 'Because', '" + YOUNG + "', now())",
                "insert into gateways.provider_file (id, provider, kind, file_name, sent_by, sender, sent_at, state,"
                        + " touched, finished_at) values ('" + made("file") + "', '" + COLLEGE
                        + "', 'RESULTS', 'results.csv', '" + YOUNG + "', 'Own', now(), 'APPLIED', now(), now())",
                "insert into gateways.roll_file (id, school, file_name, whole, content, sent_by, sent_at) values ('"
                        + made("roll") + "', '" + SCHOOL
                        + "', 'roll.csv', false, convert_to(E'number,name,year\\nZ1,Zed,11"
                        + "\\n', 'UTF8'), '" + YOUNG + "', now())",
                "insert into gateways.service_list (id, source, content, sent_at, applied_at) values ('" + made("list")
                        + "', '" + YOUNG + "', '" + SERVICE + "', now(), now())");
    }

    private void named() {
        String form = UUID.randomUUID().toString();
        product.sql(
                Product.AS_SYSTEM,
                "insert into gateways.application (id, person, cycle) values ('" + form + "', '" + NAMED + "', '"
                        + ids.get("cycle") + "')",
                "insert into gateways.choice (id, application, person, offering, provider, interest, starts, stage)"
                        + " select '" + form + "', '" + form + "', '" + NAMED + "', id, provider, false, starts,"
                        + " 'EHCP_NAMED' from gateways.offering where id = '" + ids.get("offering") + "'",
                "insert into gateways.plan_naming (id, person, council, borough, offering, provider, year, proposed_by,"
                        + " proposed_at, decided_by, decided_at, stage, choice) values ('" + made("named") + "', '"
                        + NAMED + "', '" + Demo.id("organisation:tib-lane") + "', 'E08000003', '"
                        + ids.get("offering") + "', '" + COLLEGE + "', 2027, '" + NAMED + "', now(), '" + NAMED
                        + "', now(), 'CONFIRMED', '" + form + "')");
    }

    private void internship() {
        product.sql(
                Product.AS_SYSTEM,
                "insert into gateways.offering (id, title, kind, level, provider, provider_name, site_name, gateways,"
                        + " starts, places, status, updated) select '" + made("internship")
                        + "', 'Internship of the matrix', 'SUPPORTED_INTERNSHIP', 1, provider, provider_name,"
                        + " site_name, gateways, starts, 2, 'CLOSED', now() from gateways.offering where id = '"
                        + ids.get("offering") + "'",
                "insert into gateways.internship (offering, months, coach) values ('" + ids.get("internship")
                        + "', 9, 'A coach')");
    }

    private static String courseOf(UUID college) {
        return "select id from gateways.offering where kind = 'T_LEVEL' and provider = '" + college
                + "' order by title, id limit 1";
    }

    private String made(String name) {
        ids.put(name, UUID.randomUUID().toString());
        return ids.get(name);
    }

    private void known(String name, String sql) {
        ids.put(name, product.value(sql));
    }
}
