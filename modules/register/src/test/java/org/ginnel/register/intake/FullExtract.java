package org.ginnel.register.intake;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.Charset;
import java.util.List;
import java.util.Map;
import java.util.Random;

/**
 * A file of the shape of the full extract of Get Information About Schools: its columns in its order, Windows-1252,
 * every field quoted, dates dd-mm-yyyy, lines ended by CR LF. The schools are invented, the same for every seed.
 */
final class FullExtract {
    static final Charset ENCODING = Charset.forName("windows-1252");

    static final List<String> HEADER = List.of(("URN|LA (code)|LA (name)|EstablishmentNumber|EstablishmentName|"
                    + "TypeOfEstablishment (code)|TypeOfEstablishment (name)|EstablishmentTypeGroup (code)|"
                    + "EstablishmentTypeGroup (name)|EstablishmentStatus (code)|EstablishmentStatus (name)|"
                    + "ReasonEstablishmentOpened (code)|ReasonEstablishmentOpened (name)|OpenDate|"
                    + "ReasonEstablishmentClosed (code)|ReasonEstablishmentClosed (name)|CloseDate|PhaseOfEducation (code)|"
                    + "PhaseOfEducation (name)|StatutoryLowAge|StatutoryHighAge|Boarders (code)|Boarders (name)|"
                    + "NurseryProvision (name)|OfficialSixthForm (code)|OfficialSixthForm (name)|Gender (code)|Gender (name)|"
                    + "ReligiousCharacter (code)|ReligiousCharacter (name)|ReligiousEthos (name)|Diocese (code)|"
                    + "Diocese (name)|AdmissionsPolicy (code)|AdmissionsPolicy (name)|SchoolCapacity|SpecialClasses (code)|"
                    + "SpecialClasses (name)|CensusDate|NumberOfPupils|NumberOfBoys|NumberOfGirls|PercentageFSM|"
                    + "TrustSchoolFlag (code)|TrustSchoolFlag (name)|Trusts (code)|Trusts (name)|SchoolSponsorFlag (name)|"
                    + "SchoolSponsors (name)|FederationFlag (name)|Federations (code)|Federations (name)|UKPRN|"
                    + "FEHEIdentifier|FurtherEducationType (name)|OfstedLastInsp|OfstedSpecialMeasures (code)|"
                    + "OfstedSpecialMeasures (name)|LastChangedDate|Street|Locality|Address3|Town|County (name)|Postcode|"
                    + "SchoolWebsite|TelephoneNum|HeadTitle (name)|HeadFirstName|HeadLastName|HeadPreferredJobTitle|"
                    + "BSOInspectorateName (name)|InspectorateReport|DateOfLastInspectionVisit|NextInspectionVisit|"
                    + "TeenMoth (name)|TeenMothPlaces|CCF (name)|SENPRU (name)|EBD (name)|PlacesPRU|FTProv (name)|"
                    + "EdByOther (name)|Section41Approved (name)|SEN1 (name)|SEN2 (name)|SEN3 (name)|SEN4 (name)|SEN5 (name)|"
                    + "SEN6 (name)|SEN7 (name)|SEN8 (name)|SEN9 (name)|SEN10 (name)|SEN11 (name)|SEN12 (name)|SEN13 (name)|"
                    + "TypeOfResourcedProvision (name)|ResourcedProvisionOnRoll|ResourcedProvisionCapacity|SenUnitOnRoll|"
                    + "SenUnitCapacity|GOR (code)|GOR (name)|DistrictAdministrative (code)|DistrictAdministrative (name)|"
                    + "AdministrativeWard (code)|AdministrativeWard (name)|ParliamentaryConstituency (code)|"
                    + "ParliamentaryConstituency (name)|UrbanRural (code)|UrbanRural (name)|GSSLACode (name)|Easting|Northing|"
                    + "MSOA (name)|LSOA (name)|InspectorateName (name)|SENStat|SENNoStat|BoardingEstablishment (name)|"
                    + "PropsName|PreviousLA (code)|PreviousLA (name)|PreviousEstablishmentNumber|OfstedRating (name)|"
                    + "RSCRegion (name)|Country (name)|UPRN|SiteName|QABName (code)|QABName (name)|"
                    + "EstablishmentAccredited (code)|EstablishmentAccredited (name)|QABReport|CHNumber|MSOA (code)|LSOA (code)|"
                    + "FSM|AccreditationExpiryDate")
            .split("\\|"));

    private FullExtract() {}

    static void write(OutputStream out, int schools, long seed) throws IOException {
        Random random = new Random(seed);
        out.write(line(HEADER.toArray(String[]::new)).getBytes(ENCODING));
        for (int i = 0; i < schools; i++) {
            String[] cells = new String[HEADER.size()];
            Map<String, String> school = school(100_000 + i, random);
            for (int c = 0; c < cells.length; c++) {
                cells[c] = school.getOrDefault(HEADER.get(c), c % 7 == 0 ? "Not applicable" : "");
            }
            out.write(line(cells).getBytes(ENCODING));
        }
    }

    private static String line(String... cells) {
        return "\"" + String.join("\",\"", cells).replace("\u0000", "") + "\"\r\n";
    }

    private static Map<String, String> school(int urn, Random random) {
        boolean closed = random.nextInt(100) < 48;
        int pupils = random.nextInt(1_500);
        return new java.util.HashMap<>(Map.ofEntries(
                Map.entry("URN", String.valueOf(urn)),
                Map.entry("LA (code)", String.valueOf(201 + random.nextInt(700))),
                Map.entry("LA (name)", "Invented authority"),
                Map.entry("EstablishmentNumber", String.valueOf(1000 + random.nextInt(8000))),
                Map.entry("EstablishmentName", "St Thomas à Becket’s \"\"Invented\"\" School, no. " + urn),
                Map.entry("TypeOfEstablishment (code)", random.nextBoolean() ? "1" : "34"),
                Map.entry("TypeOfEstablishment (name)", "Community school"),
                Map.entry("EstablishmentStatus (code)", closed ? "2" : "1"),
                Map.entry("EstablishmentStatus (name)", closed ? "Closed" : "Open"),
                Map.entry("OpenDate", random.nextInt(3) == 0 ? "01-09-2012" : ""),
                Map.entry("CloseDate", closed ? "31-08-2019" : ""),
                Map.entry("PhaseOfEducation (code)", "4"),
                Map.entry("PhaseOfEducation (name)", "Secondary"),
                Map.entry("StatutoryLowAge", "11"),
                Map.entry("StatutoryHighAge", "16"),
                Map.entry("SchoolCapacity", "1500"),
                Map.entry("CensusDate", "18-01-2024"),
                Map.entry("NumberOfPupils", closed ? "" : String.valueOf(pupils)),
                Map.entry("NumberOfBoys", closed ? "" : String.valueOf(pupils / 2)),
                Map.entry("PercentageFSM", closed ? "" : pupils % 60 + "." + pupils % 10),
                Map.entry("UKPRN", String.valueOf(10_000_000 + urn)),
                Map.entry("LastChangedDate", "14-03-2025"),
                Map.entry("Street", "1 Invented Street"),
                Map.entry("Town", "Inventedtown"),
                Map.entry("County (name)", "Not recorded"),
                Map.entry("Postcode", "ZT" + urn % 90 + " " + urn % 9 + "AA"),
                Map.entry("HeadFirstName", "Invented"),
                Map.entry("TelephoneNum", "01632960" + urn % 1000),
                Map.entry("SEN1 (name)", "ASD - Autistic Spectrum Disorder"),
                Map.entry("SEN4 (name)", "SLD - Severe Learning Difficulty"),
                Map.entry("TypeOfResourcedProvision (name)", "Resourced provision"),
                Map.entry("ResourcedProvisionOnRoll", "12"),
                Map.entry("ResourcedProvisionCapacity", "16"),
                Map.entry("DistrictAdministrative (code)", "E09000001"),
                Map.entry("DistrictAdministrative (name)", "Inventedborough"),
                Map.entry("Easting", String.valueOf(350_000 + random.nextInt(200_000))),
                Map.entry("Northing", String.valueOf(200_000 + random.nextInt(200_000))),
                Map.entry("UPRN", String.valueOf(10_000_000_000L + urn))));
    }
}
