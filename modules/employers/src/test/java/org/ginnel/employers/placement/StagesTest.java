package org.ginnel.employers.placement;

import static org.ginnel.employers.placement.PlacementExamples.*;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.util.EnumMap;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Supplier;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.ginnel.employers.PlacementOfferId;
import org.ginnel.kernel.Refusal;

/** Every stage against every step: what the machine allows is done, what it forbids is refused and changes nothing. */
class StagesTest {
    private static final Instant NOW = Instant.parse("2026-11-21T12:00:00Z");

    enum Step {
        SUBMIT(OfferStage.SUBMITTED, offer -> offer.submit(RULE, TODAY)),
        ASK_FOR_CHANGES(OfferStage.CHANGES_REQUESTED, offer -> offer.requestChanges("Which days?", TILDA)),
        VERIFY(OfferStage.VERIFIED, offer -> offer.verify(TILDA, everythingSeen(), TODAY)),
        PUBLISH(OfferStage.PUBLISHED, offer -> offer.publish(toAll(), HANA, everythingSeen(), TODAY)),
        PAUSE(OfferStage.PAUSED, PlacementOffer::pause),
        RESUME(OfferStage.PUBLISHED, offer -> offer.resume(everythingSeen(), TODAY)),
        UNPUBLISH(OfferStage.CHANGES_REQUESTED, offer -> offer.unpublish("ran out")),
        EXPIRE(OfferStage.EXPIRED, PlacementOffer::expire),
        WITHDRAW(OfferStage.WITHDRAWN, offer -> offer.withdraw(WithdrawalReason.COST, 0));

        private final OfferStage to;
        private final Consumer<PlacementOffer> verb;

        Step(OfferStage to, Consumer<PlacementOffer> verb) {
            this.to = to;
            this.verb = verb;
        }
    }

    @Property
    void a_step_leads_where_the_machine_allows_or_changes_nothing(@ForAll Step step, @ForAll OfferStage from) {
        Supplier<PlacementOffer> made = offers().get(from);
        if (made == null) {
            return;
        }
        PlacementOffer offer = made.get();
        try {
            step.verb.accept(offer);
            assertTrue(from.mayBecome(offer.stage()), from + " became " + offer.stage());
            assertEquals(step.to, offer.stage());
        } catch (Refusal refused) {
            assertEquals(from, offer.stage());
        }
    }

    @Property
    void what_is_over_stays_over(@ForAll OfferStage next, @ForAll PlaceStage nextOfPlace) {
        assertFalse(OfferStage.WITHDRAWN.mayBecome(next));
        assertFalse(OfferStage.ARCHIVED.mayBecome(next));
        assertFalse(PlaceStage.CANCELLED.mayBecome(nextOfPlace));
        assertFalse(PlaceStage.COMPLETED.mayBecome(nextOfPlace));
        assertFalse(PlaceStage.COMPLETED_SPECIAL.mayBecome(nextOfPlace));
        assertFalse(PlaceStage.NOT_COMPLETED.mayBecome(nextOfPlace));
    }

    @Property
    void nothing_becomes_what_it_is(@ForAll OfferStage stage, @ForAll PlaceStage place) {
        assertFalse(stage.mayBecome(stage));
        assertFalse(place.mayBecome(place));
    }

    @Property
    void only_an_offer_vouched_for_by_another_firm_comes_into_view(@ForAll OfferStage from) {
        if (from.mayBecome(OfferStage.PUBLISHED)) {
            assertTrue(from == OfferStage.VERIFIED || from == OfferStage.PAUSED || from == OfferStage.FULL);
        }
    }

    @Property
    void a_free_place_is_neither_allocated_nor_confirmed(@ForAll boolean confirm) {
        PlacementPlace place = new PlacementPlace(new PlacementOfferId(ARDWICK.value()), 1);
        try {
            if (confirm) {
                place.confirm();
            } else {
                place.allocate(ARDWICK.value(), NOW);
            }
            throw new AssertionError("a free place was given away");
        } catch (Refusal refused) {
            assertEquals(PlaceStage.FREE, place.stage());
        }
    }

    private static Map<OfferStage, Supplier<PlacementOffer>> offers() {
        Map<OfferStage, Supplier<PlacementOffer>> made = new EnumMap<>(OfferStage.class);
        made.put(OfferStage.DRAFT, PlacementExamples::draft);
        made.put(OfferStage.SUBMITTED, PlacementExamples::submitted);
        made.put(OfferStage.CHANGES_REQUESTED, () -> after(submitted(), Step.ASK_FOR_CHANGES));
        made.put(OfferStage.VERIFIED, PlacementExamples::verified);
        made.put(OfferStage.PUBLISHED, PlacementExamples::published);
        made.put(OfferStage.PAUSED, () -> after(published(), Step.PAUSE));
        made.put(OfferStage.EXPIRED, () -> after(published(), Step.EXPIRE));
        made.put(OfferStage.WITHDRAWN, () -> after(published(), Step.WITHDRAW));
        return made;
    }

    private static PlacementOffer after(PlacementOffer offer, Step step) {
        step.verb.accept(offer);
        return offer;
    }
}
