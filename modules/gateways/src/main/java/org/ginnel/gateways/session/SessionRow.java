package org.ginnel.gateways.session;

import java.time.Instant;
import org.ginnel.gateways.SupportServiceId;
import org.ginnel.gateways.SupportSessionId;

/** A session as pages and calendars show it; nothing of who comes. */
record SessionRow(
        SupportSessionId id,
        SupportServiceId service,
        String title,
        String venue,
        Instant starts,
        Instant ends,
        int places,
        int taken,
        SessionStage stage,
        String reason,
        int sequence,
        Instant modified,
        boolean demonstration) {}
