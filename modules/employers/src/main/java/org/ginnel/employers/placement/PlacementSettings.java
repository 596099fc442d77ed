package org.ginnel.employers.placement;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Optional;
import org.ginnel.register.Places;

/** What the place's own dated settings say about placements. */
@ApplicationScoped
class PlacementSettings {
    @Inject
    Places places;

    Duration hold() {
        return Duration.ofMinutes(number("hold_minutes"));
    }

    int placementDays() {
        return number("placement_days");
    }

    BigDecimal placementHours() {
        return BigDecimal.valueOf(number("placement_hours"));
    }

    /** Whether a verified offer is published at once, without chair or secretariat. */
    boolean publishedWhenVerified() {
        return places.setting("publish_when_verified").map(Boolean::valueOf).orElse(false);
    }

    /** The day the firm is asked again whether an offer is still true. */
    LocalDate askedAgain(LocalDate stillTrueOn) {
        return stillTrueOn.plusDays(number("still_true_days"));
    }

    Freshness freshness(LocalDate stillTrueOn, LocalDate today) {
        if (stillTrueOn == null || today.isBefore(askedAgain(stillTrueOn))) {
            return Freshness.FRESH;
        }
        if (today.isBefore(stillTrueOn.plusDays(number("stale_days")))) {
            return Freshness.ASKED;
        }
        return shownSince(today).isAfter(stillTrueOn) ? Freshness.HIDDEN : Freshness.STALE;
    }

    /** Offers last said to be true before this day are hidden. */
    LocalDate shownSince(LocalDate today) {
        return today.minusDays(number("hidden_days") - 1L);
    }

    private int number(String key) {
        Optional<String> value = places.setting(key);
        return Integer.parseInt(value.orElseThrow(
                () -> new IllegalStateException("The place's settings.json lacks " + key + " for today.")));
    }
}
