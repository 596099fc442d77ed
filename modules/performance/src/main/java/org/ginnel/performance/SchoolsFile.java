package org.ginnel.performance;

import java.io.IOException;
import java.io.Writer;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import org.ginnel.register.Intakes;

/** An invented file in the shape of the whole official list of schools: its columns, its encoding, its dates. */
final class SchoolsFile {
    private SchoolsFile() {}

    static Path write(Path folder, int schools, long seed) throws IOException {
        List<String> columns = Intakes.open().kinds().stream()
                .filter(kind -> kind.code().equals("establishments"))
                .findFirst()
                .orElseThrow()
                .columns()
                .get(0);
        Path file = folder.resolve("edubasealldata.csv");
        Random dice = new Random(seed);
        try (Writer out = Files.newBufferedWriter(file, Charset.forName("windows-1252"))) {
            out.write(String.join(",", columns.stream().map(SchoolsFile::quoted).toList()) + "\r\n");
            for (int i = 0; i < schools; i++) {
                int urn = 100000 + i;
                out.write(String.join(
                                ",",
                                columns.stream()
                                        .map(column -> quoted(cell(column, urn, dice)))
                                        .toList())
                        + "\r\n");
            }
        }
        return file;
    }

    private static String cell(String column, int urn, Random dice) {
        return switch (column) {
            case "URN" -> Integer.toString(urn);
            case "LA (code)" -> Integer.toString(201 + urn % 150);
            case "LA (name)" -> "Invented authority " + urn % 150;
            case "EstablishmentNumber" -> Integer.toString(1000 + urn % 9000);
            case "EstablishmentName" -> "Saint Zo\u00eb\u2019s Invented School " + urn;
            case "TypeOfEstablishment (code)" -> "01";
            case "TypeOfEstablishment (name)" -> "Community school";
            case "EstablishmentStatus (code)" -> "1";
            case "EstablishmentStatus (name)" -> "Open";
            case "OpenDate" -> "01-09-" + (1950 + dice.nextInt(70));
            case "PhaseOfEducation (code)" -> "4";
            case "PhaseOfEducation (name)" -> "Secondary";
            case "StatutoryLowAge" -> "11";
            case "StatutoryHighAge" -> "18";
            case "SchoolCapacity" -> Integer.toString(200 + dice.nextInt(1500));
            case "NumberOfPupils" -> Integer.toString(150 + dice.nextInt(1500));
            case "PercentageFSM" -> dice.nextInt(60) + "." + dice.nextInt(10);
            case "Street" -> (1 + dice.nextInt(300)) + " Invented Road";
            case "Town" -> "Inventon";
            case "Easting" -> Integer.toString(350000 + dice.nextInt(60000));
            case "Northing" -> Integer.toString(380000 + dice.nextInt(40000));
            case "LastChangedDate" -> "01-10-2026";
            default -> "";
        };
    }

    private static String quoted(String cell) {
        return '"' + cell.replace("\"", "\"\"") + '"';
    }
}
