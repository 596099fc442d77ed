package org.ginnel.register.intake;

/**
 * What is made from the official lists and kept in step with them, in the transaction of the run: organisations, sites,
 * succession, membership of trusts, middles of postcode sectors, holidays. Each statement changes only what differs.
 */
final class Afterwards {
    private static final String COLLEGE = "(e.establishment_type_group_name ilike 'college%'"
            + " or e.type_of_establishment_code in ('18', '31', '32', '39', '45', '46')"
            + " or e.type_of_establishment_name ~* '16.?(-| to )19' or e.phase_of_education_name = '16 plus')";
    private static final String OTHER = "(e.establishment_type_group_name ilike any (array['universit%', 'other types',"
            + " 'children%']) or e.type_of_establishment_name ilike 'children%')";

    private static final String SCHOOL = "select e.organisation as id, case when " + COLLEGE + " then 'COLLEGE' when "
            + OTHER + " then 'OTHER' else 'SCHOOL' end as kind, e.establishment_name as name,"
            + " e.type_of_establishment_name as type_name, e.phase_of_education_name as phase, e.urn, e.ukprn,"
            + " b.code as borough, case when e.open_date <= coalesce(c.closed, e.open_date) then e.open_date end as"
            + " opened, c.closed, e.school_website as website, r.source, r.date_of_data as source_date"
            + " from register.establishment e join register.intake_run r on r.id = e.run"
            + " left join register.postcode p on p.postcode = e.postcode"
            + " left join register.borough b on b.code = coalesce(e.district_administrative_code, p.borough)"
            + " cross join lateral (select coalesce(case when e.establishment_status_name in ('Closed') then"
            + " coalesce(e.close_date + 1, e.changed) end, e.ended) as closed) c";

    private static final String FACTS = "kind, name, type_name, phase, ukprn, borough, opened, closed, website";

    /** A school or college is an organisation; the borough is where it stands, not the authority that keeps it. */
    static final String ORGANISATIONS = "merge into register.organisation o using (" + SCHOOL
            + ") n on o.urn = n.urn when matched and not o.demonstration and (o." + FACTS.replace(", ", ", o.")
            + ") is distinct from (n." + FACTS.replace(", ", ", n.") + ") then update set (" + FACTS
            + ", source, source_date, version) = (n." + FACTS.replace(", ", ", n.")
            + ", n.source, n.source_date, o.version + 1) when not matched then insert (id, urn, " + FACTS
            + ", source, source_date) values (n.id, n.urn, n." + FACTS.replace(", ", ", n.")
            + ", n.source, n.source_date)";

    /** The main site, placed by its own coordinates or else by its postcode. */
    static final String SITES = "merge into register.site t using (select e.site as id, o.id as organisation,"
            + " concat_ws(', ', e.street, e.locality, e.address3, e.town) as address, e.postcode, o.borough,"
            + " coalesce(e.latitude, p.latitude) as latitude, case when e.latitude is null then p.longitude else"
            + " e.longitude end as longitude from register.establishment e join register.organisation o on o.urn = e.urn"
            + " and not o.demonstration left join register.postcode p on p.postcode = e.postcode) n on t.organisation ="
            + " n.organisation and t.main when matched and t.id = n.id and (t.address, t.postcode, t.borough, t.latitude,"
            + " t.longitude) is distinct from (n.address, n.postcode, n.borough, n.latitude, n.longitude) then update set"
            + " (address, postcode, borough, latitude, longitude, version) = (n.address, n.postcode, n.borough,"
            + " n.latitude, n.longitude, t.version + 1) when not matched then insert (id, organisation, address, postcode,"
            + " borough, latitude, longitude, main) values (n.id, n.organisation, n.address, n.postcode, n.borough,"
            + " n.latitude, n.longitude, true)";

    /** A link says what the other establishment is to this one; both directions are given, sometimes only one. */
    static final String SUCCESSIONS = "insert into register.organisation_succession as t (predecessor, successor,"
            + " happened, kind, source, source_date) select distinct on (a.id, b.id) a.id, b.id,"
            + " l.link_established_date, l.link_type, r.source, r.date_of_data from (select case when link_type ilike"
            + " 'successor%' then urn else link_urn end as old, case when link_type ilike 'successor%' then link_urn else"
            + " urn end as new, link_established_date, link_type, run from register.establishment_link where (link_type"
            + " ilike 'successor%' or link_type ilike 'predecessor%') and ended is null and urn <> link_urn) l join"
            + " register.organisation a on a.urn = l.old join register.organisation b on b.urn = l.new join"
            + " register.intake_run r on r.id = l.run order by a.id, b.id, l.link_type desc, l.link_established_date"
            + " on conflict (predecessor, successor) do update set happened = excluded.happened, kind = excluded.kind,"
            + " source = excluded.source, source_date = excluded.source_date where (t.happened, t.kind) is distinct from"
            + " (excluded.happened, excluded.kind)";

    private static final String TRUST_FACTS = "name, type_name, ukprn, company_number, opened, closed";

    /** Trusts are organisations; federations and sponsors stay groups. */
    static final String TRUSTS = "insert into register.organisation as o (id, kind, name, type_name, ukprn,"
            + " company_number, opened, closed, source, source_date) select g.organisation, 'TRUST', g.group_name,"
            + " g.group_type, g.ukprn, g.companies_house_number, case when g.open_date <= coalesce(c.closed,"
            + " g.open_date) then g.open_date end, c.closed, r.source, r.date_of_data from register.establishment_group"
            + " g join register.intake_run r on r.id = g.run cross join lateral (select coalesce(g.closed_date, case"
            + " when g.group_status ilike 'closed' then g.changed end, g.ended) as closed) c where g.group_type in"
            + " ('Multi-academy trust', 'Single-academy trust', 'Trust') on conflict (id) do update set (" + TRUST_FACTS
            + ", source, source_date, version) = (excluded." + TRUST_FACTS.replace(", ", ", excluded.")
            + ", excluded.source, excluded.source_date, o.version + 1) where (o." + TRUST_FACTS.replace(", ", ", o.")
            + ") is distinct from (excluded." + TRUST_FACTS.replace(", ", ", excluded.") + ")";

    private static final String MEMBERS = "select m.id as member, g.organisation as parent, daterange(l.joined_date,"
            + " least(l.ended, p.closed)) as during, r.source, r.date_of_data from register.establishment_group_link l"
            + " join register.establishment_group g using (group_uid) join register.organisation p on p.id ="
            + " g.organisation join register.organisation m on m.urn = l.urn join register.intake_run r on r.id = l.run"
            + " where l.joined_date is null or l.joined_date < coalesce(least(l.ended, p.closed), 'infinity')";

    /** A school's trust, from the day it joined until it or the trust has gone. */
    static final String MEMBERSHIPS =
            "with now as (" + MEMBERS + "), gone as (delete from register.organisation_group t"
                    + " using register.establishment_group g where g.organisation = t.parent and not exists (select from now"
                    + " where (now.member, now.parent, now.during) = (t.member, t.parent, t.during))) insert into"
                    + " register.organisation_group (member, parent, during, source, source_date) select * from now on conflict"
                    + " do nothing";

    /** The holidays that count in calendars are those of England. */
    static final String HOLIDAYS =
            "with now as (select day, title, substitute from register.bank_holiday where nation ="
                    + " 'england-and-wales' and ended is null), gone as (delete from register.holiday h using"
                    + " register.bank_holiday b where b.day = h.day and b.nation = 'england-and-wales' and b.ended is not null)"
                    + " insert into register.holiday as h (day, name, substitute) select day, title, substitute from now on"
                    + " conflict (day) do update set name = excluded.name, substitute = excluded.substitute where (h.name,"
                    + " h.substitute) is distinct from (excluded.name, excluded.substitute)";

    private Afterwards() {}

    /** The middle of the postcodes that share a beginning. */
    static String middlesOf(String column, boolean district) {
        return "insert into register.postcode_sector as t (sector, district, postcodes, latitude, longitude) select "
                + column + ", " + district
                + ", count(*), round(avg(latitude)::numeric, 6), round(avg(longitude)::numeric,"
                + " 6) from register.postcode where ended is null group by " + column
                + " on conflict (sector) do update"
                + " set postcodes = excluded.postcodes, latitude = excluded.latitude, longitude = excluded.longitude"
                + " where (t.postcodes, t.latitude, t.longitude) is distinct from (excluded.postcodes,"
                + " excluded.latitude, excluded.longitude)";
    }
}
