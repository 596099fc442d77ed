package org.ginnel.gateways.enrichment;

import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import java.sql.Date;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import org.ginnel.gateways.SupportServiceId;
import org.ginnel.kernel.NotFound;
import org.hibernate.annotations.processing.HQL;

/** The services of the directory, and the search through them. */
interface SupportServices {
    EntityManager em();

    @HQL("from SupportService s where s.stage in :stages order by s.name, s.id.value")
    List<SupportService> in(Collection<ServiceStage> stages, org.hibernate.query.Page page);

    @HQL("select count(*) from SupportService s where s.stage in :stages")
    long count(Collection<ServiceStage> stages);

    @HQL("select s.id from SupportService s where s.stage = :stage and (s.assured is null or s.assured < :day)"
            + " order by s.assured, s.id.value")
    List<SupportServiceId> notAssuredSince(ServiceStage stage, LocalDate day, org.hibernate.query.Page page);

    @HQL("select s.id, s.name, s.provider.name, s.stage, s.assured, s.source from SupportService s"
            + " where s.stage = :stage order by s.assured nulls first, s.name, s.id.value")
    List<Row> waiting(ServiceStage stage, org.hibernate.query.Page page);

    record Row(
            SupportServiceId id,
            String name,
            String organisation,
            ServiceStage stage,
            LocalDate assured,
            String source) {}

    default Optional<SupportService> find(SupportServiceId id) {
        return Optional.ofNullable(em().find(SupportService.class, id));
    }

    default SupportService get(SupportServiceId id) {
        return find(id).orElseThrow(NotFound::new);
    }

    default void add(SupportService service) {
        em().persist(service);
    }

    default List<Found> search(DirectorySearch wanted) {
        Query query = with(
                wanted,
                "select s.id, s.name, s.organisation_name, s.description, s.free, s.minimum_age, s.maximum_age,"
                        + " s.assured, s.stage, s.demonstration, v.name as venue, v.postcode, v.latitude, v.longitude",
                " order by " + wanted.order() + " limit " + DirectorySearch.PAGE + " offset "
                        + (long) wanted.page() * DirectorySearch.PAGE);
        List<?> rows = query.getResultList();
        return rows.stream().map(row -> Found.of((Object[]) row)).toList();
    }

    default long count(DirectorySearch wanted) {
        return ((Number) with(wanted, "select count(*)", "").getSingleResult()).longValue();
    }

    default Query with(DirectorySearch wanted, String columns, String end) {
        Query query = em().createNativeQuery(columns + " from gateways.support_service s " + wanted.venue() + " where "
                + String.join(" and ", wanted.conditions()) + end);
        Map<String, Object> given = new TreeMap<>();
        given.put("words", wanted.tsquery().isEmpty() ? null : wanted.tsquery());
        given.put("topic", wanted.topic());
        given.put("age", wanted.age());
        given.put("x", wanted.near() == null ? null : wanted.near().x());
        given.put("y", wanted.near() == null ? null : wanted.near().y());
        given.put("radius", wanted.within() ? wanted.near().radius(wanted.miles()) : null);
        given.forEach((name, value) -> {
            if (value != null) {
                query.setParameter(name, value);
            }
        });
        return query;
    }

    /** How many services stand before everybody, by topic. */
    default Map<String, Long> byTopic() {
        List<?> rows = em().createNativeQuery("select t, count(*) from gateways.support_service s, unnest(s.topics) t"
                        + " where s.stage in ('LIVE', 'STALE') group by t")
                .getResultList();
        Map<String, Long> counts = new TreeMap<>();
        rows.forEach(row -> counts.put((String) ((Object[]) row)[0], ((Number) ((Object[]) row)[1]).longValue()));
        return counts;
    }

    /** A line of the list. The place is the nearest, when near somewhere was asked for. */
    record Found(
            UUID id,
            String name,
            String organisation,
            String description,
            boolean free,
            Integer minimumAge,
            Integer maximumAge,
            LocalDate assured,
            ServiceStage stage,
            boolean demonstration,
            String venue,
            String postcode,
            Double latitude,
            Double longitude) {
        static Found of(Object[] row) {
            return new Found(
                    (UUID) row[0],
                    (String) row[1],
                    (String) row[2],
                    (String) row[3],
                    (Boolean) row[4],
                    (Integer) row[5],
                    (Integer) row[6],
                    row[7] instanceof Date day ? day.toLocalDate() : (LocalDate) row[7],
                    ServiceStage.valueOf((String) row[8]),
                    (Boolean) row[9],
                    (String) row[10],
                    (String) row[11],
                    (Double) row[12],
                    (Double) row[13]);
        }
    }
}
