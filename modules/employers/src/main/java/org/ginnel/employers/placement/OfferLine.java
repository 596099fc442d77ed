package org.ginnel.employers.placement;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.UUID;
import org.ginnel.employers.PlacementKind;

/** One offer in a list. */
record OfferLine(
        UUID id,
        String title,
        String employer,
        String gateway,
        String borough,
        PlacementKind kind,
        LocalDate firstDay,
        LocalDate lastDay,
        int days,
        BigDecimal hoursADay,
        int places,
        long free,
        long confirmed,
        OfferStage stage,
        Freshness freshness,
        LocalDate stillTrueOn,
        boolean own) {}
