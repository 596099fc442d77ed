package org.ginnel.register.intake;

import static org.ginnel.register.intake.Parsers.date;
import static org.ginnel.register.intake.Parsers.shaped;

/** Which establishment belongs to which group. It may name establishments that no other list has: children's centres. */
final class EstablishmentGroupLinks {
    static final Kind KIND = Kind.of("establishment-group-links", "establishment_group_link", "group_uid", "urn")
            .orWindows()
            .format(
                    "gias",
                    Layout.CSV,
                    shaped("group_uid", "[0-9]{1,8}", "2044").from("Group UID").filled(),
                    digits("urn").from("URN").filled(),
                    date("joined_date").from("Joined date"))
            .afterwards(Afterwards.MEMBERSHIPS);

    private EstablishmentGroupLinks() {}

    /** Children's centres have five digits. */
    private static Column digits(String name) {
        return shaped(name, "[0-9]{5,6}", "105148");
    }
}
