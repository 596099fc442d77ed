package org.ginnel.gateways.enrichment;

import java.util.List;

/** What pages say of a service in words: when, for whom, what it costs, what it is about. */
record ServiceWords(List<String> times, String ages, String price, List<Topic> topics) {
    static ServiceWords of(ServiceEntry entry, List<Topic> all) {
        DescribeService said = entry.said();
        return new ServiceWords(
                said.schedules().stream().map(ScheduleWords::of).toList(),
                ScheduleWords.ages(said.minimumAge(), said.maximumAge()),
                ScheduleWords.price(said, entry.free()),
                all.stream()
                        .filter(topic -> entry.topics().contains(topic.code()))
                        .toList());
    }
}
