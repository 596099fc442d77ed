package org.ginnel.gateways.enrichment;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.LocalDate;
import java.util.HexFormat;
import java.util.List;
import org.ginnel.gateways.SupportServiceId;

/** A service as its source describes it. The parser has refused what does not fit. */
record DescribeService(
        SupportServiceId id,
        Provider provider,
        String name,
        String description,
        String url,
        String email,
        ServiceStatus status,
        String fees,
        Integer minimumAge,
        Integer maximumAge,
        LocalDate assured,
        String alert,
        List<Venue> venues,
        List<Schedule> schedules,
        List<Cost> costs,
        List<Term> terms) {

    DescribeService {
        venues = List.copyOf(venues);
        schedules = List.copyOf(schedules);
        costs = List.copyOf(costs);
        terms = List.copyOf(terms);
    }

    /** Costs nothing: every cost is nought, or there is none and the fees say so. */
    boolean free() {
        return costs.isEmpty()
                ? fees != null && fees.strip().matches("(?i)(free|none|no (fee|charge|cost)s?)\\b.*")
                : costs.stream()
                        .allMatch(cost -> cost.amount() != null && cost.amount().compareTo(BigDecimal.ZERO) == 0);
    }

    /** Of everything but the day it was made sure of: a new day alone needs no second look. */
    String fingerprint() {
        DescribeService undated = new DescribeService(
                id,
                provider,
                name,
                description,
                url,
                email,
                status,
                fees,
                minimumAge,
                maximumAge,
                null,
                alert,
                venues,
                schedules,
                costs,
                terms);
        try {
            return HexFormat.of()
                    .formatHex(MessageDigest.getInstance("SHA-256")
                            .digest(undated.toString().getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
