package org.ginnel.register.intake;

import static org.ginnel.register.intake.Parsers.date;
import static org.ginnel.register.intake.Parsers.digits;
import static org.ginnel.register.intake.Parsers.list;
import static org.ginnel.register.intake.Parsers.mapped;
import static org.ginnel.register.intake.Parsers.number;
import static org.ginnel.register.intake.Parsers.postcodeAsWritten;
import static org.ginnel.register.intake.Parsers.text;
import static org.ginnel.register.intake.Parsers.whole;

import java.util.Map;
import java.util.stream.IntStream;

/**
 * Schools and colleges by URN, never by name: the full extract of Get Information About Schools as it is downloaded, or
 * the Department for Education's spine of its performance tables. A file speaks of the authorities it has rows of.
 */
final class Establishments {
    private static final Map<String, String> STATUS =
            Map.of("1", "Open", "2", "Closed", "3", "Open, but proposed to close");

    static final Kind KIND = Kind.of("establishments", "establishment", "urn")
            .orWindows()
            .within("t.la_code in (select distinct s.la_code from intake_stage s)")
            .format("gias", Layout.CSV, gias())
            .format("spine", Layout.CSV, spine())
            .afterwards(Afterwards.ORGANISATIONS, Afterwards.SITES, Afterwards.SUCCESSIONS, Afterwards.MEMBERSHIPS);

    private Establishments() {}

    private static Column[] gias() {
        return new Column[] {
            digits("urn", 6).from("URN").filled(),
            Identity.organisation(),
            Identity.site(),
            digits("la_code", 3).from("LA (code)").filled(),
            text("la_name").from("LA (name)"),
            text("establishment_number").from("EstablishmentNumber"),
            text("establishment_name").from("EstablishmentName").filled(),
            text("type_of_establishment_code").from("TypeOfEstablishment (code)"),
            text("type_of_establishment_name").from("TypeOfEstablishment (name)"),
            text("establishment_type_group_code")
                    .from("EstablishmentTypeGroup (code)")
                    .maybe(),
            text("establishment_type_group_name")
                    .from("EstablishmentTypeGroup (name)")
                    .maybe(),
            text("establishment_status_code").from("EstablishmentStatus (code)"),
            text("establishment_status_name").from("EstablishmentStatus (name)"),
            date("open_date").from("OpenDate"),
            date("close_date").from("CloseDate"),
            text("phase_of_education_code").from("PhaseOfEducation (code)"),
            text("phase_of_education_name").from("PhaseOfEducation (name)"),
            whole("statutory_low_age").from("StatutoryLowAge"),
            whole("statutory_high_age").from("StatutoryHighAge"),
            text("official_sixth_form_name").from("OfficialSixthForm (name)").maybe(),
            text("gender_name").from("Gender (name)").maybe(),
            text("religious_character_name").from("ReligiousCharacter (name)").maybe(),
            text("admissions_policy_name").from("AdmissionsPolicy (name)").maybe(),
            whole("school_capacity").from("SchoolCapacity"),
            whole("number_of_pupils").from("NumberOfPupils"),
            number("percentage_fsm").from("PercentageFSM"),
            text("trusts_code").from("Trusts (code)"),
            text("trusts_name").from("Trusts (name)"),
            text("school_sponsors_name").from("SchoolSponsors (name)").maybe(),
            Identity.ukprn("ukprn").from("UKPRN"),
            text("further_education_type_name")
                    .from("FurtherEducationType (name)")
                    .maybe(),
            date("last_changed_date").from("LastChangedDate"),
            text("street").from("Street"),
            text("locality").from("Locality"),
            text("address3").from("Address3"),
            text("town").from("Town"),
            text("county_name").from("County (name)"),
            postcodeAsWritten("postcode").from("Postcode"),
            text("school_website").from("SchoolWebsite").maybe(),
            list("sen", "")
                    .from(IntStream.rangeClosed(1, 13)
                            .mapToObj(n -> "SEN" + n + " (name)")
                            .toArray(String[]::new))
                    .maybe(),
            text("type_of_resourced_provision_name").from("TypeOfResourcedProvision (name)"),
            whole("resourced_provision_on_roll").from("ResourcedProvisionOnRoll"),
            whole("resourced_provision_capacity").from("ResourcedProvisionCapacity"),
            whole("sen_unit_on_roll").from("SenUnitOnRoll"),
            whole("sen_unit_capacity").from("SenUnitCapacity"),
            text("gor_name").from("GOR (name)").maybe(),
            text("district_administrative_code").from("DistrictAdministrative (code)"),
            text("district_administrative_name").from("DistrictAdministrative (name)"),
            text("administrative_ward_code").from("AdministrativeWard (code)").maybe(),
            Identity.company("ch_number").from("CHNumber").maybe(),
            whole("easting").from("Easting"),
            whole("northing").from("Northing"),
            Coordinates.latitude("Easting", "Northing"),
            Coordinates.longitude("Easting", "Northing")
        };
    }

    private static Column[] spine() {
        return new Column[] {
            digits("urn", 6).from("URN").filled(),
            Identity.organisation(),
            Identity.site(),
            digits("la_code", 3).from("LA").filled(),
            text("establishment_number").from("ESTAB"),
            text("establishment_name").from("SCHNAME").filled(),
            text("type_of_establishment_name").from("NFTYPE"),
            text("establishment_type_group_name").from("MINORGROUP"),
            mapped("establishment_status_name", STATUS).from("ICLOSE").filled(),
            mapped("establishment_status_code", Map.of("1", "1", "2", "2", "3", "3"))
                    .from("ICLOSE"),
            date("open_date").from("OPENDATE"),
            date("close_date").from("CLOSEDATE"),
            new Column("phase_of_education_name", Establishments::phase).from("ISPRIMARY", "ISSECONDARY", "ISPOST16"),
            whole("statutory_low_age").from("AGEL"),
            whole("statutory_high_age").from("AGEH"),
            text("gender_name").from("GENDER"),
            text("religious_character_name").from("RELDENOM"),
            text("admissions_policy_name").from("ADMPOL"),
            text("street").from("STREET"),
            text("locality").from("LOCALITY"),
            text("address3").from("ADDRESS3"),
            text("town").from("TOWN"),
            postcodeAsWritten("postcode").from("POSTCODE")
        };
    }

    /** The spine says which phases a school teaches; GIAS has a word for each mixture. */
    private static String phase(String[] cells) {
        boolean primary = cells[0].equals("1");
        boolean secondary = cells[1].equals("1");
        if (primary && secondary) {
            return "All-through";
        }
        if (primary || secondary) {
            return primary ? "Primary" : "Secondary";
        }
        return cells[2].equals("1") ? "16 plus" : "Not applicable";
    }
}
