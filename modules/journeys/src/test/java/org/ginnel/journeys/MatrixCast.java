package org.ginnel.journeys;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.ginnel.kernel.demo.Demo;

/**
 * People with one hat each, for the matrix alone: of every role the one whose things the story is about, and a stranger
 * who wears the same hat elsewhere. They are gone when the matrix was walked.
 */
final class MatrixCast {
    /** Somebody who holds no seat: an auditor, support, a grown-up somebody trusts. */
    static final String NO_SEAT = "NO_SEAT";

    static final String NOBODY = "NOBODY";
    static final List<String> ROLES = List.of(
            "YOUNG_PERSON",
            "ADMISSIONS_OFFICER",
            "CAREERS_LEAD",
            "SEND_OFFICER",
            "EMPLOYER_BOARD_MEMBER",
            "BOARD_MEMBER",
            "CHAIR",
            "SECRETARY",
            "ADMINISTRATOR",
            NO_SEAT,
            NOBODY);
    /** Everybody who can be signed in, a seat or not. */
    static final List<String> SEATED =
            ROLES.stream().filter(role -> !role.equals(NOBODY)).toList();

    private static final Map<String, List<String>> SCOPES = Map.of(
            "ADMISSIONS_OFFICER", List.of("organisation:ardwick", "organisation:irwell"),
            "CAREERS_LEAD", List.of("organisation:mossbrook", "organisation:greenbank"),
            "SEND_OFFICER", List.of("organisation:tib-lane", "organisation:another-council"),
            "EMPLOYER_BOARD_MEMBER", List.of("organisation:kestrel", "organisation:bluebell"));

    private static final String CHANGING = "CHANGING";

    private final Product product;
    private final Map<String, Wire> signedIn = new LinkedHashMap<>();

    MatrixCast(Product product) {
        this.product = product;
    }

    static UUID own(String role) {
        return Demo.id("person:matrix:own:" + role);
    }

    void comes() {
        leaves();
        for (String role : ROLES) {
            if (!role.equals(NOBODY)) {
                comes(role, own(role), "Own " + role, 0);
                comes(role, stranger(role), "Strange " + role, 1);
            }
        }
        comes(CHANGING, own(CHANGING), "Own " + CHANGING, 0);
    }

    /** One more, who changes hats while her pages stand open. */
    Wire changing(Product at, String role) {
        boolean seated = !role.equals(NO_SEAT);
        product.sql(
                Product.AS_SYSTEM,
                "update register.seat set until = " + (seated ? "null" : "since")
                        + (seated ? ", role = '" + role + "', scope = " + scope(role, 0) : "") + " where person = '"
                        + own(CHANGING) + "'");
        return own(at, CHANGING);
    }

    void leaves() {
        signedIn.clear();
        String ours = "(select id from register.person where name like 'Own %' or name like 'Strange %')";
        product.sql(
                Product.AS_SYSTEM,
                "delete from kernel.sign_in where person in " + ours,
                "delete from kernel.account where person in " + ours,
                "delete from register.seat where person in " + ours,
                "delete from register.person_private where person in " + ours,
                "delete from register.person where id in " + ours);
    }

    Wire own(Product at, String role) {
        return as(at, "Own ", role);
    }

    Wire stranger(Product at, String role) {
        return as(at, "Strange ", role);
    }

    private Wire as(Product at, String which, String role) {
        return signedIn.computeIfAbsent(
                which + role, name -> role.equals(NOBODY) ? new Wire(at) : WireForm.signedIn(at, name));
    }

    private static UUID stranger(String role) {
        return Demo.id("person:matrix:strange:" + role);
    }

    private void comes(String role, UUID person, String name, int which) {
        product.sql(
                Product.AS_SYSTEM,
                "insert into register.person (id, name, demonstration) values ('" + person + "', '" + name + "', true)",
                "insert into kernel.account (person, login, name, demonstration) values ('" + person + "', '" + person
                        + "@demo.invalid', '" + name + "', true)");
        if (role.equals("YOUNG_PERSON") || role.equals(CHANGING)) {
            product.sql(
                    Product.AS_SYSTEM,
                    "insert into register.person_private (person, date_of_birth, mail) values ('" + person
                            + "', '2011-02-11', '" + person + "@demo.invalid')");
        }
        if (!role.equals(NO_SEAT)) {
            product.sql(
                    Product.AS_SYSTEM,
                    "insert into register.seat (id, person, role, scope, title, since) values ('" + UUID.randomUUID()
                            + "', '" + person + "', '" + role + "', " + scope(role, which) + ", '" + name
                            + "', current_date - 1)");
        }
    }

    private static String scope(String role, int which) {
        return SCOPES.containsKey(role)
                ? "'" + Demo.id(SCOPES.get(role).get(which)) + "'"
                : "(select scope from register.seat where role in ('" + role + "', 'SECRETARY') order by role = '"
                        + role + "' desc, id limit 1)";
    }
}
