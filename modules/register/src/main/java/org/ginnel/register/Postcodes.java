package org.ginnel.register;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Where a postcode lies. */
public interface Postcodes {
    /**
     * Accepts any spacing and case. A postcode that is not known answers with the middle of its sector or district
     * ({@code exact} false); text that is no postcode, or one outside the loaded area, with nothing.
     */
    Optional<Point> find(String postcode);

    /** A postcode as it is written officially, "M14 5TQ", from any spacing and case; nothing when it is none. */
    static Optional<String> official(String text) {
        if (text == null || text.length() > 20) {
            return Optional.empty();
        }
        Matcher parts =
                Shape.POSTCODE.matcher(text.replaceAll("[\\s\u00a0]", "").toUpperCase(Locale.ROOT));
        return parts.matches() ? Optional.of(parts.group(1) + " " + parts.group(2)) : Optional.empty();
    }

    /** How a postcode is built: a district of two to four characters, a digit for the sector, two letters. */
    final class Shape {
        private static final Pattern POSTCODE =
                Pattern.compile("(GIR|[A-Z]{1,2}[0-9][0-9A-Z]?)([0-9][ABD-HJLNP-UW-Z]{2})");

        private Shape() {}
    }

    /** Latitude and longitude in WGS84 degrees; {@code postcode} as it is written officially ("M14 5TQ"). */
    record Point(String postcode, double latitude, double longitude, boolean exact) {
        private static final double RADIUS_OF_THE_EARTH = 3958.8;

        /** Miles as the crow flies. */
        public double milesTo(double otherLatitude, double otherLongitude) {
            double a = Math.toRadians(latitude);
            double b = Math.toRadians(otherLatitude);
            double c = Math.sin(a) * Math.sin(b)
                    + Math.cos(a) * Math.cos(b) * Math.cos(Math.toRadians(otherLongitude - longitude));
            return RADIUS_OF_THE_EARTH * Math.acos(Math.min(1, c));
        }

        /** Where it lies on Mercator's map of radius one, on which PostgreSQL looks for what is near. */
        public double x() {
            return Math.toRadians(longitude);
        }

        /** See {@link #x}. */
        public double y() {
            return Math.log(Math.tan(Math.PI / 4 + Math.toRadians(latitude) / 2));
        }

        /** So many miles around it on that map, where a mile grows towards the poles. */
        public double radius(double miles) {
            return miles / RADIUS_OF_THE_EARTH / Math.cos(Math.toRadians(latitude));
        }
    }
}
