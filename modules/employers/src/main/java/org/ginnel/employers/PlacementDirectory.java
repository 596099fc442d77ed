package org.ginnel.employers;

import java.time.LocalDate;
import java.util.List;
import org.ginnel.register.OrganisationId;

/** Published placement offers, for showing them beside a gateway's courses. Public facts only. */
public interface PlacementDirectory {
    /** Offers open to every provider, soonest start first; offers not confirmed for long are left out. */
    List<Row> beside(String gateway);

    /** The same, and the offers this provider may see before the others. */
    List<Row> beside(String gateway, OrganisationId provider);

    /**
     * @param gateway the code of the gateway
     * @param employer the firm's name, null when the firm does not want to be named in public
     * @param borough ONS code of the site's borough, null outside the place
     * @param kind T Level industry placement, supported internship, taster
     * @param start first day; {@code lastDay} the last one
     * @param days working days in all
     * @param hoursADay hours a day
     * @param places places in all
     * @param free places that can be claimed now
     * @param checked when the employer last said that it is still true
     * @param stale whether that is long ago by the place's setting
     */
    record Row(
            PlacementOfferId offer,
            String gateway,
            String title,
            String employer,
            String borough,
            PlacementKind kind,
            LocalDate start,
            LocalDate lastDay,
            int days,
            java.math.BigDecimal hoursADay,
            int places,
            int free,
            LocalDate checked,
            boolean stale) {}
}
