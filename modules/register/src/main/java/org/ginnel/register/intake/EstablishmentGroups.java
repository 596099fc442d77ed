package org.ginnel.register.intake;

import static org.ginnel.register.intake.Parsers.date;
import static org.ginnel.register.intake.Parsers.postcodeAsWritten;
import static org.ginnel.register.intake.Parsers.shaped;
import static org.ginnel.register.intake.Parsers.text;

/** Trusts, federations and sponsors by their group UID. One organisation may be both trust and sponsor: two groups. */
final class EstablishmentGroups {
    static final Kind KIND = Kind.of("establishment-groups", "establishment_group", "group_uid")
            .orWindows()
            .format(
                    "gias",
                    Layout.CSV,
                    shaped("group_uid", "[0-9]{1,8}", "2044").from("Group UID").filled(),
                    Identity.group(),
                    text("group_id").from("Group ID"),
                    text("group_name").from("Group Name").filled(),
                    Identity.company("companies_house_number").from("Companies House Number"),
                    text("group_type_code").from("Group Type (code)"),
                    text("group_type").from("Group Type").filled(),
                    date("closed_date").from("Closed Date"),
                    date("open_date").from("Open date"),
                    text("group_status_code").from("Group Status (code)"),
                    text("group_status").from("Group Status"),
                    text("group_street").from("Group Street"),
                    text("group_locality").from("Group Locality"),
                    text("group_address_3").from("Group Address 3"),
                    text("group_town").from("Group Town"),
                    text("group_county").from("Group County"),
                    postcodeAsWritten("group_postcode").from("Group Postcode"),
                    Identity.ukprn("ukprn").from("UKPRN").maybe())
            .afterwards(Afterwards.TRUSTS, Afterwards.MEMBERSHIPS);

    private EstablishmentGroups() {}
}
