package org.ginnel.gateways.enrichment;

import java.time.Instant;
import java.util.List;
import org.ginnel.gateways.SupportServiceId;

/** A service as pages and the public data show it. */
record ServiceEntry(
        SupportServiceId id,
        DescribeService said,
        List<String> topics,
        boolean free,
        ServiceStage stage,
        String source,
        String reason,
        Instant modified,
        boolean demonstration) {

    boolean open() {
        return ServiceStage.PUBLIC.contains(stage);
    }
}
