package org.ginnel.gateways.application;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.ginnel.gateways.ConditionsNotMet;
import org.ginnel.gateways.Cycle;
import org.ginnel.gateways.OfferingId;
import org.ginnel.gateways.PersonEnrolled;
import org.ginnel.gateways.PersonNotStarted;
import org.ginnel.gateways.PlaceConfirmed;
import org.ginnel.gateways.PlaceDeferred;
import org.ginnel.gateways.PlaceReinstated;
import org.ginnel.gateways.ResultsEntered;
import org.ginnel.kernel.Obstacle;
import org.ginnel.kernel.Refusal;

/** A choice from the day it was accepted: grades come, the place is confirmed or not, put off, and started or not. */
final class TakenPlace {
    private final Choice choice;

    TakenPlace(Choice choice) {
        this.choice = choice;
    }

    List<Obstacle> obstaclesToEntering() {
        List<Obstacle> found = new ArrayList<>();
        if (!Stage.ACCEPTED.contains(choice.stage()) || !choice.terms().conditional()) {
            found.add(Obstacle.of(DecidingObstacle.STEP_NOT_POSSIBLE, choice.stage()));
        }
        return found;
    }

    /** Grades may come early, for an exam taken before; a backup's are entered too. */
    ResultsEntered enter(Map<GcseSubject, Integer> results, UUID by, LocalDate today) {
        List<Obstacle> found = obstaclesToEntering();
        if (results.isEmpty()) {
            found.add(Obstacle.of(DecidingObstacle.NO_RESULT).at("result1"));
        }
        if (results.values().stream().anyMatch(grade -> grade < 0 || grade > Condition.BEST)) {
            found.add(Obstacle.of(DecidingObstacle.NO_SUCH_GRADE).at("result1"));
        }
        Refusal.ifAny(found);
        choice.terms().enter(results, by, today);
        return new ResultsEntered(
                choice.id(),
                choice.application().id(),
                choice.person(),
                choice.terms().met());
    }

    List<Obstacle> obstaclesToConfirming() {
        List<Obstacle> found = firmly(Stage.CONFIRMED);
        if (found.isEmpty() && !choice.terms().met()) {
            found.add(Obstacle.of(DecidingObstacle.CONDITIONS_OPEN));
        }
        return found;
    }

    PlaceConfirmed confirm() {
        Refusal.ifAny(obstaclesToConfirming());
        choice.become(Stage.CONFIRMED, null);
        return new PlaceConfirmed(choice.id(), choice.application().id(), choice.person(), choice.offering());
    }

    /**
     * The law takes her in where her plan names the college: no grade stands in the way.
     *
     * @param room how many more the course takes; the college makes some, it does not say no
     */
    List<Obstacle> obstaclesToTakingIn(int room) {
        List<Obstacle> found = new ArrayList<>();
        boolean named = choice.stage() == Stage.EHCP_NAMED;
        if (!named && choice.stage() != Stage.FIRM) {
            found.add(Obstacle.of(DecidingObstacle.STEP_NOT_POSSIBLE, choice.stage()));
        }
        if (named && choice.application().settled()) {
            found.add(Obstacle.of(DecidingObstacle.HOLDS_ANOTHER));
        }
        if (named && room < 1) {
            found.add(Obstacle.of(DecidingObstacle.NAMED_AND_FULL));
        }
        return found;
    }

    PlaceConfirmed takeIn(int room, Instant now) {
        Refusal.ifAny(obstaclesToTakingIn(room));
        choice.become(Stage.CONFIRMED, null);
        choice.application().settle(true, now);
        return new PlaceConfirmed(choice.id(), choice.application().id(), choice.person(), choice.offering());
    }

    List<Obstacle> obstaclesToMissing(Cycle cycle, LocalDate today) {
        List<Obstacle> found = firmly(Stage.CONDITIONS_NOT_MET);
        if (today.isBefore(cycle.resultsDay())) {
            found.add(Obstacle.of(DecidingObstacle.RESULTS_NOT_OUT, cycle.resultsDay()));
        }
        if (!choice.terms().missed()) {
            found.add(Obstacle.of(DecidingObstacle.NOTHING_MISSED));
        }
        return found;
    }

    /** Never a bare no: it says what the provider does instead. */
    ConditionsNotMet miss(Instead instead, String sentence, Cycle cycle, LocalDate today) {
        List<Obstacle> found = obstaclesToMissing(cycle, today);
        if (instead == null) {
            found.add(Obstacle.of(DecidingObstacle.NO_INSTEAD).at("instead"));
        }
        found.addAll(Sentence.obstacles(sentence));
        Refusal.ifAny(found);
        choice.become(Stage.CONDITIONS_NOT_MET, Verdict.instead(instead, sentence.strip()));
        return new ConditionsNotMet(
                choice.id(), choice.application().id(), choice.person(), choice.offering(), instead.name());
    }

    /** A day after results day at the earliest, and until the census: after it the numbers are told. */
    List<Obstacle> obstaclesToEnrolling(Cycle cycle, LocalDate census, LocalDate today) {
        List<Obstacle> found = choice.obstaclesTo(Stage.ENROLLED);
        if (today.isBefore(cycle.resultsDay())) {
            found.add(Obstacle.of(DecidingObstacle.RESULTS_NOT_OUT, cycle.resultsDay()));
        }
        return withCensus(found, census, today);
    }

    PersonEnrolled enrol(Cycle cycle, LocalDate census, LocalDate today) {
        Refusal.ifAny(obstaclesToEnrolling(cycle, census, today));
        choice.become(Stage.ENROLLED, null);
        return new PersonEnrolled(choice.id(), choice.application().id(), choice.person(), choice.offering());
    }

    List<Obstacle> obstaclesToNotStarting(LocalDate census, LocalDate today) {
        List<Obstacle> found = choice.obstaclesTo(Stage.NO_SHOW);
        if (!today.isAfter(choice.starts())) {
            found.add(Obstacle.of(DecidingObstacle.NOT_STARTED_YET, choice.starts()));
        }
        return withCensus(found, census, today);
    }

    PersonNotStarted notStart(LocalDate census, LocalDate today) {
        Refusal.ifAny(obstaclesToNotStarting(census, today));
        choice.become(Stage.NO_SHOW, null);
        return new PersonNotStarted(choice.id(), choice.application().id(), choice.person(), choice.offering());
    }

    /** Both have to want it: she asked, the provider agrees and says whether a place is held. */
    PlaceDeferred defer(Boolean held) {
        List<Obstacle> found = choice.obstaclesTo(Stage.DEFERRED);
        if (choice.deferral() == null || !choice.deferral().waiting()) {
            found.add(Obstacle.of(DecidingObstacle.NOT_ASKED));
        }
        if (held == null) {
            found.add(Obstacle.of(DecidingObstacle.NO_HELD).at("held"));
        }
        Refusal.ifAny(found);
        choice.defer(choice.deferral().agreed(held, choice.stage()));
        choice.become(Stage.DEFERRED, null);
        return new PlaceDeferred(choice.id(), choice.application().id(), choice.person(), choice.offering(), held);
    }

    /** Where it stood before, on the course it then is: the same again, or another of the provider. */
    PlaceReinstated reinstate(OfferingId offering, LocalDate starts) {
        if (choice.stage() != Stage.DEFERRED) {
            throw Refusal.of(DecidingObstacle.STEP_NOT_POSSIBLE, choice.stage());
        }
        choice.startWith(offering, starts);
        choice.become(choice.deferral().from(), null);
        return new PlaceReinstated(choice.id(), choice.application().id(), choice.person(), offering);
    }

    private List<Obstacle> firmly(Stage next) {
        List<Obstacle> found = choice.obstaclesTo(next);
        if (found.isEmpty() && choice.stage() != Stage.FIRM) {
            found.add(Obstacle.of(DecidingObstacle.STEP_NOT_POSSIBLE, choice.stage()));
        }
        return found;
    }

    private static List<Obstacle> withCensus(List<Obstacle> found, LocalDate census, LocalDate today) {
        if (today.isAfter(census)) {
            found.add(Obstacle.of(DecidingObstacle.CENSUS_PASSED, census));
        }
        return found;
    }
}
