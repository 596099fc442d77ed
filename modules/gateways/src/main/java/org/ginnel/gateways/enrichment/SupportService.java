package org.ginnel.gateways.enrichment;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.ginnel.gateways.SupportServiceAssured;
import org.ginnel.gateways.SupportServiceDescribed;
import org.ginnel.gateways.SupportServiceId;
import org.ginnel.gateways.SupportServiceMoved;
import org.ginnel.kernel.Obstacle;
import org.ginnel.kernel.Refusal;

/**
 * A service of the directory (ORUK {@code service}), open to young people on technical and academic routes alike. What
 * its source says may change at any time and is then looked at again before anybody reads it.
 */
@Entity
@Table(schema = "gateways", name = "support_service")
class SupportService extends Described {
    private String[] topics;

    @Enumerated(EnumType.STRING)
    private ServiceStage stage;

    private String source;
    private String reason;
    private Instant modified;
    private boolean demonstration;

    @Version
    private int version;

    protected SupportService() {}

    /** New to the directory: nobody reads it before the secretariat has looked at it. */
    static SupportService draft(SupportServiceId id, boolean demonstration) {
        SupportService service = new SupportService();
        service.id = id;
        service.stage = ServiceStage.DRAFT;
        service.demonstration = demonstration;
        return service;
    }

    /** Other words are looked at again before anybody reads them; what was retired stays so. */
    SupportServiceDescribed describe(DescribeService said, List<String> found, String from, Instant now) {
        if (stage == ServiceStage.RETIRED) {
            throw Refusal.of(EnrichmentObstacle.STEP_NOT_POSSIBLE, stage, ServiceStage.DRAFT);
        }
        stage = otherWords(said) ? ServiceStage.DRAFT : stage;
        take(said);
        topics = found.toArray(String[]::new);
        source = from;
        modified = now;
        return new SupportServiceDescribed(id);
    }

    /** Somebody has to say what it is about: without a topic nobody would find it. */
    List<Obstacle> obstaclesToModerating() {
        List<Obstacle> found = obstaclesTo(ServiceStage.MODERATED);
        if (topics.length == 0) {
            found.add(Obstacle.of(EnrichmentObstacle.NO_TOPIC));
        }
        return found;
    }

    SupportServiceMoved moderate() {
        Refusal.ifAny(obstaclesToModerating());
        return become(ServiceStage.MODERATED, null);
    }

    /** Nobody is sent to a door that may be shut: it runs, says where, and somebody made sure of it lately. */
    List<Obstacle> obstaclesToPublishing(LocalDate notBefore) {
        List<Obstacle> found = obstaclesTo(ServiceStage.LIVE);
        if (assured == null || assured.isBefore(notBefore)) {
            found.add(Obstacle.of(EnrichmentObstacle.NOT_ASSURED, notBefore));
        }
        if (!running()) {
            found.add(Obstacle.of(EnrichmentObstacle.NOT_RUNNING));
        }
        if (!reachable()) {
            found.add(Obstacle.of(EnrichmentObstacle.NO_VENUE));
        }
        return found;
    }

    SupportServiceMoved publish(LocalDate notBefore) {
        Refusal.ifAny(obstaclesToPublishing(notBefore));
        return become(ServiceStage.LIVE, null);
    }

    SupportServiceAssured assure(LocalDate today) {
        if (stage == ServiceStage.RETIRED) {
            throw Refusal.of(EnrichmentObstacle.STEP_NOT_POSSIBLE, stage, stage);
        }
        assured = today;
        return new SupportServiceAssured(id, today);
    }

    /** The step the timer takes: nobody has made sure of it for too long. */
    SupportServiceMoved age(ServiceStage next) {
        Refusal.ifAny(obstaclesTo(next));
        return become(next, null);
    }

    SupportServiceMoved takeAway(ServiceStage next, String why) {
        List<Obstacle> found = obstaclesTo(next);
        if (why == null || why.isBlank()) {
            found.add(Obstacle.of(EnrichmentObstacle.REASON_MISSING).at("reason"));
        }
        Refusal.ifAny(found);
        return become(next, why.strip());
    }

    private List<Obstacle> obstaclesTo(ServiceStage next) {
        List<Obstacle> found = new ArrayList<>();
        if (!stage.mayBecome(next)) {
            found.add(Obstacle.of(EnrichmentObstacle.STEP_NOT_POSSIBLE, stage, next));
        }
        return found;
    }

    private SupportServiceMoved become(ServiceStage next, String why) {
        SupportServiceMoved moved = new SupportServiceMoved(id, stage.name(), next.name());
        stage = next;
        reason = why;
        return moved;
    }

    ServiceEntry entry() {
        return new ServiceEntry(
                id, said(), List.of(topics), costsNothing(), stage, source, reason, modified, demonstration);
    }

    ServiceStage stage() {
        return stage;
    }
}
