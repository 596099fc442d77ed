package org.ginnel.gateways.enrichment;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.UUID;
import org.ginnel.gateways.SupportServiceId;
import org.ginnel.kernel.Ids;

/** Services with a story. */
final class ServiceExamples {
    static final LocalDate TODAY = LocalDate.of(2026, 11, 22);
    static final LocalDate FRESH = TODAY.minusDays(180);
    static final Instant NOW = Instant.parse("2026-11-22T10:00:00Z");
    static final Topic DIGITAL = new Topic("digital", "Digital skills", "Passwords to programmes.", List.of("Coding"));

    private ServiceExamples() {}

    static DescribeService codeClub() {
        return codeClub(Ids.next(), "Write your first game.");
    }

    static DescribeService codeClub(UUID id, String description) {
        return service(id, "Code club", description, TODAY.minusDays(10), "0", 53.47398, -2.22264);
    }

    static DescribeService service(
            UUID id, String name, String description, LocalDate assured, String price, double lat, double lon) {
        return new DescribeService(
                new SupportServiceId(id),
                new Provider(Ids.next(), "Ardwick Makers", "A workshop.", "https://makers.example"),
                name,
                description,
                "https://makers.example/club",
                "club@makers.example",
                ServiceStatus.ACTIVE,
                null,
                14,
                19,
                assured,
                null,
                List.of(new Venue(
                        Ids.next(), Ids.next(), "Workshop", "1 Union Street", "M12 6HG", lat, lon, "A lift.")),
                List.of(new Schedule(
                        Ids.next(),
                        "WEEKLY",
                        2,
                        "MO,1TH",
                        TODAY,
                        TODAY,
                        TODAY.plusYears(1),
                        LocalTime.of(16, 0),
                        LocalTime.of(18, 0),
                        null)),
                List.of(new Cost(Ids.next(), "For everybody", new BigDecimal(price).setScale(2), null)),
                List.of(new Term(Ids.next(), DIGITAL.term(), "Coding", "Curriculum for Life")));
    }

    static SupportService draft(DescribeService said) {
        SupportService service = SupportService.draft(said.id(), false);
        service.describe(said, Topic.codesOf(List.of(DIGITAL), said.terms()), "Example list", NOW);
        return service;
    }

    static SupportService live() {
        SupportService service = draft(codeClub());
        service.moderate();
        service.publish(FRESH);
        return service;
    }
}
