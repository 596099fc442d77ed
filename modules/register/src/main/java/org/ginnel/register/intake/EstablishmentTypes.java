package org.ginnel.register.intake;

import static org.ginnel.register.intake.Parsers.text;
import static org.ginnel.register.intake.Parsers.word;

/** Sorts of establishment and the groups they are shown in. */
final class EstablishmentTypes {
    static final Kind KIND = Kind.of(
                    "establishment-types", "establishment_type", "type_code", "further_education_type_name")
            .format(
                    "gias",
                    Layout.CSV,
                    text("group_code").from("establishment-type-group-code").filled(),
                    text("group_name").from("establishment-type-group-name").filled(),
                    text("type_code").from("type-of-establishment-code").filled(),
                    text("type_name").from("type-of-establishment-name").filled(),
                    word("further_education_type_name").from("further-education-type-name-applicable"));

    private EstablishmentTypes() {}
}
