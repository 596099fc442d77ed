package org.ginnel.gateways.caseload;

import java.time.Instant;
import java.util.List;
import org.ginnel.gateways.NudgeId;
import org.ginnel.kernel.Obstacle;

/** A reminder that waits for a second person. */
record Waiting(
        NudgeId id,
        String school,
        Standing standing,
        String by,
        Instant at,
        List<Line> meant,
        String body,
        List<Obstacle> cannot) {}
