package org.ginnel.register.intake;

import static org.ginnel.register.intake.Parsers.postcode;
import static org.ginnel.register.intake.Parsers.text;
import static org.ginnel.register.intake.Parsers.whole;

/**
 * Postcodes with their place: Code-Point Open with a header line, or the ONS Postcode Directory. Lists come by area, so
 * only postcodes of the sectors in the file can end.
 */
final class PostcodeLists {
    static final Kind KIND = Kind.of("postcodes", "postcode", "postcode")
            .licence(
                    "Open Government Licence v3.0; contains OS data and Royal Mail data © Crown copyright, © Royal Mail"
                            + " copyright and database right")
            .within("t.district in (select distinct s.district from intake_stage s)")
            .format(
                    "code-point-open",
                    Layout.CSV,
                    postcode("postcode").from("Postcode").filled(),
                    sector("Postcode"),
                    district("Postcode"),
                    whole("quality").from("Positional_quality_indicator"),
                    whole("easting").from("Eastings").filled(),
                    whole("northing").from("Northings").filled(),
                    Coordinates.latitude("Eastings", "Northings").filled(),
                    Coordinates.longitude("Eastings", "Northings").filled(),
                    text("borough").from("Admin_district_code"),
                    text("ward").from("Admin_ward_code"))
            .format(
                    "postcode-directory",
                    Layout.CSV,
                    postcode("postcode").from("pcds").filled(),
                    sector("pcds"),
                    district("pcds"),
                    whole("quality").from("osgrdind"),
                    whole("easting").from("oseast1m").filled(),
                    whole("northing").from("osnrth1m").filled(),
                    Coordinates.latitude("oseast1m", "osnrth1m").filled(),
                    Coordinates.longitude("oseast1m", "osnrth1m").filled(),
                    text("borough").from("oslaua"),
                    text("ward").from("osward"))
            .afterwards(Afterwards.middlesOf("sector", false), Afterwards.middlesOf("district", true))
            .afterwards(Afterwards.ORGANISATIONS, Afterwards.SITES);

    private PostcodeLists() {}

    private static Column sector(String source) {
        return new Column("sector", cells -> {
                    String postcode = Parsers.official(cells[0]);
                    return postcode == null ? null : postcode.substring(0, postcode.length() - 2);
                })
                .from(source);
    }

    private static Column district(String source) {
        return new Column("district", cells -> {
                    String postcode = Parsers.official(cells[0]);
                    return postcode == null ? null : postcode.substring(0, postcode.length() - 4);
                })
                .from(source);
    }
}
