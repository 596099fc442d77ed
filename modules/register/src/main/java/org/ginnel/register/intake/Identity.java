package org.ginnel.register.intake;

import java.nio.charset.StandardCharsets;
import java.util.UUID;
import java.util.regex.Pattern;

/** Ids made from official numbers: the same school has the same id in every database and in every run. */
final class Identity {
    private static final Pattern COMPANY = Pattern.compile("[0-9A-Z]{8}");
    private static final Pattern UKPRN = Pattern.compile("[0-9]{8}");

    private Identity() {}

    /** The organisation of a URN: {@code urn:105148}. */
    static Column organisation() {
        return made("organisation", "urn:").from("URN");
    }

    static Column site() {
        return made("site", "site:urn:").from("URN");
    }

    static Column group() {
        return made("organisation", "group:").from("Group UID");
    }

    private static Column made(String name, String prefix) {
        return new Column(
                name, cells -> cells[0].isEmpty() ? null : of(prefix + cells[0]).toString());
    }

    static UUID of(String name) {
        return UUID.nameUUIDFromBytes(name.getBytes(StandardCharsets.UTF_8));
    }

    /** A company's number as Companies House writes it: eight characters. Some lists carry it as a decimal number. */
    static Column company(String name) {
        return new Column(name, cells -> {
            String number = cells[0].endsWith(".0") ? cells[0].substring(0, cells[0].length() - 2) : cells[0];
            if (number.isEmpty()) {
                return null;
            }
            if (number.matches("[0-9]{1,7}")) {
                number = "0".repeat(8 - number.length()) + number;
            }
            if (!COMPANY.matcher(number).matches()) {
                throw new Unfit(Problem.NOT_IN_SHAPE, "07692735");
            }
            return number;
        });
    }

    /** A UK provider number: eight digits; some lists carry it as a decimal number. */
    static Column ukprn(String name) {
        return new Column(name, cells -> {
            String number = cells[0].endsWith(".0") ? cells[0].substring(0, cells[0].length() - 2) : cells[0];
            if (number.isEmpty()) {
                return null;
            }
            if (!UKPRN.matcher(number).matches()) {
                throw new Unfit(Problem.NOT_DIGITS, "8");
            }
            return number;
        });
    }
}
