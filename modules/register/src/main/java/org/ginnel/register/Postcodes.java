package org.ginnel.register;

import java.util.Optional;

/** Where a postcode lies. */
public interface Postcodes {
    /**
     * Accepts any spacing and case. A postcode that is not known answers with the middle of its sector or district
     * ({@code exact} false); text that is no postcode, or one outside the loaded area, with nothing.
     */
    Optional<Point> find(String postcode);

    /** Latitude and longitude in WGS84 degrees; {@code postcode} as it is written officially ("M14 5TQ"). */
    record Point(String postcode, double latitude, double longitude, boolean exact) {
        /** Miles as the crow flies. */
        public double milesTo(double otherLatitude, double otherLongitude) {
            double a = Math.toRadians(latitude);
            double b = Math.toRadians(otherLatitude);
            double c = Math.sin(a) * Math.sin(b)
                    + Math.cos(a) * Math.cos(b) * Math.cos(Math.toRadians(otherLongitude - longitude));
            return 3958.8 * Math.acos(Math.min(1, c));
        }
    }
}
