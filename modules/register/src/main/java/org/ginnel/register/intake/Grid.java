package org.ginnel.register.intake;

import static java.lang.Math.cos;
import static java.lang.Math.sin;
import static java.lang.Math.sqrt;
import static java.lang.Math.tan;
import static java.lang.Math.toRadians;

/**
 * Eastings and northings of the British National Grid as WGS84 degrees, with the seven-parameter shift of Ordnance
 * Survey's guide to coordinate systems: right to about five metres, without the large table of exact shifts.
 */
final class Grid {
    /** @param latitude degrees north, @param longitude degrees east */
    record Degrees(double latitude, double longitude) {}

    private static final double A = 6377563.396;
    private static final double B = 6356256.909;
    private static final double F0 = 0.9996012717;
    private static final double LAT0 = toRadians(49);
    private static final double LON0 = toRadians(-2);
    private static final double E0 = 400000;
    private static final double N0 = -100000;
    private static final double E2 = 1 - (B * B) / (A * A);
    private static final double WGS_A = 6378137.0;
    private static final double WGS_E2 = 1 - (6356752.3141 * 6356752.3141) / (WGS_A * WGS_A);
    private static final double[] SHIFT = {446.448, -125.157, 542.060};
    private static final double SCALE = 1 - 20.4894e-6;
    private static final double RX = toRadians(0.1502 / 3600);
    private static final double RY = toRadians(0.2470 / 3600);
    private static final double RZ = toRadians(0.8421 / 3600);

    private Grid() {}

    static boolean holds(double easting, double northing) {
        return easting > 0 && easting < 700_000 && northing > 0 && northing < 1_300_000;
    }

    static Degrees degrees(double easting, double northing) {
        double[] airy = airy(easting, northing);
        double nu = A / sqrt(1 - E2 * sin(airy[0]) * sin(airy[0]));
        double x = nu * cos(airy[0]) * cos(airy[1]);
        double y = nu * cos(airy[0]) * sin(airy[1]);
        double z = (1 - E2) * nu * sin(airy[0]);
        return wgs(
                SHIFT[0] + SCALE * x - RZ * y + RY * z,
                SHIFT[1] + RZ * x + SCALE * y - RX * z,
                SHIFT[2] - RY * x + RX * y + SCALE * z);
    }

    /** Latitude and longitude on the Airy ellipsoid, in radians. */
    private static double[] airy(double easting, double northing) {
        double lat = LAT0;
        double m = 0;
        do {
            lat = (northing - N0 - m) / (A * F0) + lat;
            m = meridian(lat);
        } while (Math.abs(northing - N0 - m) >= 0.00001);
        double s2 = sin(lat) * sin(lat);
        double nu = A * F0 / sqrt(1 - E2 * s2);
        double rho = A * F0 * (1 - E2) / Math.pow(1 - E2 * s2, 1.5);
        double eta2 = nu / rho - 1;
        double t = tan(lat);
        double t2 = t * t;
        double sec = 1 / cos(lat);
        double d = easting - E0;
        double d2 = d * d;
        double seven = t / (2 * rho * nu);
        double eight = t / (24 * rho * nu * nu * nu) * (5 + 3 * t2 + eta2 - 9 * t2 * eta2);
        double nine = t / (720 * rho * Math.pow(nu, 5)) * (61 + 90 * t2 + 45 * t2 * t2);
        double ten = sec / nu;
        double eleven = sec / (6 * nu * nu * nu) * (nu / rho + 2 * t2);
        double twelve = sec / (120 * Math.pow(nu, 5)) * (5 + 28 * t2 + 24 * t2 * t2);
        double last = sec / (5040 * Math.pow(nu, 7)) * (61 + 662 * t2 + 1320 * t2 * t2 + 720 * t2 * t2 * t2);
        return new double[] {
            lat - seven * d2 + eight * d2 * d2 - nine * d2 * d2 * d2,
            LON0 + ten * d - eleven * d2 * d + twelve * d2 * d2 * d - last * d2 * d2 * d2 * d
        };
    }

    private static double meridian(double lat) {
        double n = (A - B) / (A + B);
        double n2 = n * n;
        double n3 = n2 * n;
        double minus = lat - LAT0;
        double plus = lat + LAT0;
        return B
                * F0
                * ((1 + n + 1.25 * n2 + 1.25 * n3) * minus
                        - (3 * n + 3 * n2 + 2.625 * n3) * sin(minus) * cos(plus)
                        + (1.875 * n2 + 1.875 * n3) * sin(2 * minus) * cos(2 * plus)
                        - 35.0 / 24 * n3 * sin(3 * minus) * cos(3 * plus));
    }

    private static Degrees wgs(double x, double y, double z) {
        double p = sqrt(x * x + y * y);
        double lat = Math.atan2(z, p * (1 - WGS_E2));
        for (int i = 0; i < 6; i++) {
            double nu = WGS_A / sqrt(1 - WGS_E2 * sin(lat) * sin(lat));
            lat = Math.atan2(z + WGS_E2 * nu * sin(lat), p);
        }
        return new Degrees(Math.toDegrees(lat), Math.toDegrees(Math.atan2(y, x)));
    }
}
