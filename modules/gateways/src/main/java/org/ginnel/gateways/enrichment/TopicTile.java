package org.ginnel.gateways.enrichment;

import java.util.List;
import java.util.Map;

/** A topic as the way into the directory, with how many services it has. */
record TopicTile(String code, String name, String summary, long count) {
    static List<TopicTile> of(List<Topic> topics, Map<String, Long> counts) {
        return topics.stream()
                .map(topic -> new TopicTile(
                        topic.code(), topic.name(), topic.summary(), counts.getOrDefault(topic.code(), 0L)))
                .toList();
    }
}
