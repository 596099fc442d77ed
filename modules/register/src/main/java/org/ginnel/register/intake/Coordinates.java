package org.ginnel.register.intake;

import java.math.BigDecimal;

/** Columns made from eastings and northings. Both empty or zero mean that the place is not known. */
final class Coordinates {
    private Coordinates() {}

    static Column latitude(String easting, String northing) {
        return new Column("latitude", cells -> shown(degrees(cells), true)).from(easting, northing);
    }

    static Column longitude(String easting, String northing) {
        return new Column("longitude", cells -> shown(degrees(cells), false)).from(easting, northing);
    }

    private static String shown(Grid.Degrees degrees, boolean latitude) {
        if (degrees == null) {
            return null;
        }
        long millionths = Math.round((latitude ? degrees.latitude() : degrees.longitude()) * 1e6);
        return BigDecimal.valueOf(millionths, 6).toPlainString();
    }

    private static Grid.Degrees degrees(String[] cells) throws Unfit {
        if (nothing(cells[0]) && nothing(cells[1])) {
            return null;
        }
        String easting = Numbers.whole(cells[0]);
        String northing = Numbers.whole(cells[1]);
        if (easting == null || northing == null || !Grid.holds(Integer.parseInt(easting), Integer.parseInt(northing))) {
            throw new Unfit(Problem.NOT_ON_GRID);
        }
        return Grid.degrees(Integer.parseInt(easting), Integer.parseInt(northing));
    }

    private static boolean nothing(String cell) {
        return cell.isEmpty() || cell.equals("0");
    }
}
