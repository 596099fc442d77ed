package org.ginnel.register.official;

import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.ginnel.register.Careers.Demand;
import org.ginnel.register.Careers.ForAdults;
import org.ginnel.register.Careers.Funding;
import org.ginnel.register.Careers.Job;
import org.ginnel.register.Careers.Pay;
import org.ginnel.register.Careers.Source;

/** Job profiles, pay, projected demand and adults' qualifications, as imported. What has left its list is not told. */
interface CareerTables {
    String JOBS = "select p.slug, p.title, p.description, p.salary_starter, p.salary_experienced, min(s.level),"
            + " string_agg(distinct r.name, '|') from register.job_profile p join register.apprenticeship_standard s"
            + " on s.reference = any(p.standards) and s.ended is null cross join lateral (select "
            + QualificationTables.ROUTE + " as name from unnest(s.routes) as x (name)) r where p.ended is null"
            + " and lower(r.name) in (:routes) group by p.slug, p.title, p.description, p.salary_starter,"
            + " p.salary_experienced order by p.title";

    String PAY = "select soc2020, occupation, p25, median, p75 from register.labour_pay where ended is null"
            + " and measure = 'annual_gross' and employees = 'full_time' and level = 'unit' and median is not null"
            + " and soc2020 ~ :codes order by jobs_thousands desc nulls last, soc2020";

    String DEMAND = "select occupation, employment_2020, employment_2035, net_change, replacement_demand,"
            + " total_requirement from register.labour_replacement where ended is null and soc2020 ~ :codes"
            + " order by total_requirement desc nulls last, soc2020";

    /** One row a qualification: what is free stands before what is lent. */
    String FOR_ADULTS = "select * from (select distinct on (q.learn_aim_ref) q.learn_aim_ref, q.name, q.level,"
            + " f.funding, f.until from register.qualification q cross join lateral (values"
            + " (0, 'FREE_FOR_JOBS', q.l3_free_courses_for_jobs_available, q.l3_free_courses_for_jobs_from,"
            + " q.l3_free_courses_for_jobs_until), (1, 'ENTITLED', q.legal_entitlement_l2l3_available,"
            + " q.legal_entitlement_l2l3_from, q.legal_entitlement_l2l3_until), (2, 'LOAN',"
            + " q.advanced_learner_loans_available, q.advanced_learner_loans_from, q.advanced_learner_loans_until)) f"
            + " (rank, funding, available, since, until) where q.ended is null and f.available"
            + " and coalesce(f.since, :day) <= :day and coalesce(f.until, :day) >= :day and lower(q.sector_subject_area)"
            + " in (select lower(a.title) from register.sector_subject_area a where a.code in (:areas))"
            + " order by q.learn_aim_ref, f.rank) found order by funding, level desc, name";

    EntityManager em();

    /** The newest list of a kind that was taken; null without one. */
    default Source source(String kind) {
        return rows(em().createNativeQuery(
                                "select source, date_of_data, licence from register.intake_run where"
                                        + " kind = :kind and state = 'APPLIED' order by date_of_data desc, started desc limit 1")
                        .setParameter("kind", kind))
                .map(row -> new Source((String) row[0], day(row[1]), (String) row[2]))
                .findFirst()
                .orElse(null);
    }

    default List<Job> jobs(Collection<String> routes) {
        if (routes.isEmpty()) {
            return List.of();
        }
        return rows(em().createNativeQuery(JOBS)
                        .setParameter(
                                "routes",
                                routes.stream()
                                        .map(route -> route.toLowerCase(Locale.ROOT))
                                        .toList()))
                .map(row -> new Job(
                        (String) row[0],
                        (String) row[1],
                        (String) row[2],
                        whole(row[3]),
                        whole(row[4]),
                        whole(row[5]),
                        Arrays.asList(((String) row[6]).split("\\|"))))
                .toList();
    }

    default List<Pay> pay(Collection<String> codes) {
        return rows(em().createNativeQuery(PAY).setParameter("codes", beginning(codes)))
                .map(row -> new Pay((String) row[0], (String) row[1], whole(row[2]), whole(row[3]), whole(row[4])))
                .toList();
    }

    /** The groups have two digits: a code of three or four lies in one of them. */
    default List<Demand> demand(Collection<String> codes) {
        List<String> groups = codes.stream()
                .map(code -> code.substring(0, Math.min(2, code.length())))
                .distinct()
                .toList();
        return rows(em().createNativeQuery(DEMAND).setParameter("codes", beginning(groups)))
                .map(row -> new Demand(
                        ((String) row[0]).replaceFirst("^[0-9]+ ", ""),
                        whole(row[1]),
                        whole(row[2]),
                        whole(row[3]),
                        whole(row[4]),
                        whole(row[5])))
                .toList();
    }

    default List<ForAdults> forAdults(Collection<String> areas, LocalDate day) {
        if (areas.isEmpty()) {
            return List.of();
        }
        return rows(em().createNativeQuery(FOR_ADULTS)
                        .setParameter("areas", areas)
                        .setParameter("day", day))
                .map(row -> new ForAdults(
                        (String) row[0],
                        ((String) row[1]).strip(),
                        (String) row[2],
                        Funding.valueOf((String) row[3]),
                        day(row[4])))
                .toList();
    }

    /** A pattern for codes that begin with one of these; of none, a pattern nothing fits. */
    private static String beginning(Collection<String> codes) {
        return codes.isEmpty()
                ? "^$"
                : codes.stream().map(code -> code.replaceAll("[^0-9]", "")).collect(Collectors.joining("|", "^(", ")"));
    }

    private static Integer whole(Object number) {
        return number == null ? null : Integer.valueOf(((Number) number).intValue());
    }

    private static LocalDate day(Object value) {
        return value instanceof java.sql.Date date ? date.toLocalDate() : (LocalDate) value;
    }

    private static Stream<Object[]> rows(Query query) {
        List<?> rows = query.getResultList();
        return rows.stream().map(Object[].class::cast);
    }
}
