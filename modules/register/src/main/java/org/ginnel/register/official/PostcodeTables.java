package org.ginnel.register.official;

import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Optional;
import org.ginnel.register.Postcodes.Point;

/** Postcodes and the middles of their sectors and districts. */
interface PostcodeTables {
    EntityManager em();

    /** The postcode itself, else the middle of its sector, else of its district. */
    default Optional<Point> find(String official) {
        String sector = official.substring(0, official.length() - 2);
        String district = official.substring(0, official.length() - 4);
        List<?> found = em().createNativeQuery(
                        "select latitude, longitude, rank from (select latitude, longitude, 1 as rank from"
                                + " register.postcode where postcode = :official union all select latitude, longitude,"
                                + " case when district then 3 else 2 end from register.postcode_sector where (sector,"
                                + " district) in ((:sector, false), (:district, true))) places order by rank limit 1")
                .setParameter("official", official)
                .setParameter("sector", sector)
                .setParameter("district", district)
                .getResultList();
        return found.stream()
                .map(Object[].class::cast)
                .findFirst()
                .map(row -> new Point(
                        official,
                        ((Number) row[0]).doubleValue(),
                        ((Number) row[1]).doubleValue(),
                        ((Number) row[2]).intValue() == 1));
    }
}
