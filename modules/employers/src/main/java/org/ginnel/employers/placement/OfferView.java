package org.ginnel.employers.placement;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.ginnel.employers.PlacementOfferId;
import org.ginnel.kernel.Journal;

/**
 * One offer as a page shows it to one actor.
 *
 * @param gateway the gateway's name
 * @param stage with FULL for a published offer without a free place
 * @param own whether the actor acts for the firm
 * @param tends whether the actor may do what the firm does: its people and the secretariat
 * @param publishes whether the actor may bring it into view
 * @param verifiedFor the firm that vouched, or the words for the secretariat
 * @param firstTo the provider that comes first while others wait, null for none
 * @param confirmed places already promised
 */
record OfferView(
        PlacementOfferId id,
        int version,
        String gateway,
        String gatewayCode,
        UUID board,
        String employer,
        String site,
        PlacementTerms terms,
        OfferStage stage,
        boolean own,
        boolean tends,
        boolean publishes,
        PlacementOffers.Story story,
        String writtenBy,
        String verifiedBy,
        String verifiedFor,
        String firstTo,
        Freshness freshness,
        LocalDate askedAgain,
        List<PlaceLine> places,
        long free,
        long confirmed,
        List<CheckLine> checks,
        List<Journal.Entry> history) {

    /**
     * One place as the actor may see it.
     *
     * @param who the young person's name for those who may know it, else "student 2 of Ardwick Technical College"
     * @param mine whether it is the actor's provider that holds it
     */
    record PlaceLine(
            UUID id,
            int number,
            PlaceStage stage,
            String provider,
            String who,
            java.time.Instant heldUntil,
            boolean mine) {}

    /** The latest check of a kind; {@code seenOn} null when it was never made. */
    record CheckLine(CheckKind kind, LocalDate seenOn, LocalDate expires, boolean holds) {}
}
