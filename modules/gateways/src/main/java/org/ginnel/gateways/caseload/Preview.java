package org.ginnel.gateways.caseload;

import java.util.List;
import org.ginnel.kernel.Obstacle;

/**
 * A reminder before it is sent.
 *
 * @param leftOut who has no account, or was reminded within {@code rest} days
 * @param twoPeople more than {@code alone} are meant, so a second person decides
 */
record Preview(
        Standing standing,
        List<Line> meant,
        List<Line> leftOut,
        boolean twoPeople,
        int alone,
        int rest,
        String subject,
        String body,
        List<Obstacle> cannot) {}
