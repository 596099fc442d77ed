package org.ginnel.register.intake;

import static org.ginnel.register.intake.Parsers.date;
import static org.ginnel.register.intake.Parsers.digits;
import static org.ginnel.register.intake.Parsers.text;

/** What an establishment is to another: successor, predecessor, sixth form centre. */
final class EstablishmentLinks {
    static final Kind KIND = Kind.of("establishment-links", "establishment_link", "urn", "link_urn", "link_type")
            .orWindows()
            .within("t.urn in (select s.urn from intake_stage s)")
            .format(
                    "gias",
                    Layout.CSV,
                    digits("urn", 6).from("URN").filled(),
                    digits("link_urn", 6).from("LinkURN").filled(),
                    text("link_type").from("LinkType").filled(),
                    text("link_name").from("LinkName"),
                    date("link_established_date").from("LinkEstablishedDate"))
            .afterwards(Afterwards.SUCCESSIONS);

    private EstablishmentLinks() {}
}
