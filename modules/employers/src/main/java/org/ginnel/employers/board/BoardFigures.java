package org.ginnel.employers.board;

import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.hibernate.annotations.processing.HQL;

/** A board's places from pledged to completed, in one academic year. */
interface BoardFigures {
    EntityManager em();

    @HQL("select coalesce(sum(h.places), 0) from HostingInterest h where h.gateway = :gateway and h.year = :year"
            + " and h.appetite = YES")
    long pledged(String gateway, int year);

    @HQL("select coalesce(sum(o.terms.places), 0) from PlacementOffer o where o.whose.board = :board"
            + " and o.terms.firstDay >= :from and o.terms.firstDay < :until and o.verification.on is not null"
            + " and o.stage <> WITHDRAWN")
    long verified(UUID board, LocalDate from, LocalDate until);

    @HQL("select coalesce(sum(o.terms.places), 0) from PlacementOffer o where o.whose.board = :board"
            + " and o.terms.firstDay >= :from and o.terms.firstDay < :until and o.publication.openToAllFrom is not null"
            + " and o.stage in (PUBLISHED, PAUSED, EXPIRED, CLOSED, ARCHIVED)")
    long published(UUID board, LocalDate from, LocalDate until);

    @HQL("select count(*) from PlacementPlace p, PlacementOffer o where p.offer = o.id and o.whose.board = :board"
            + " and o.terms.firstDay >= :from and o.terms.firstDay < :until"
            + " and p.stage in (CONFIRMED, ACTIVE, COMPLETED, COMPLETED_SPECIAL, NOT_COMPLETED)")
    long filled(UUID board, LocalDate from, LocalDate until);

    @HQL(
            "select count(*) from PlacementPlace p, PlacementOffer o where p.offer = o.id and o.whose.board = :board"
                    + " and o.terms.firstDay >= :from and o.terms.firstDay < :until and p.stage in (COMPLETED, COMPLETED_SPECIAL)")
    long completed(UUID board, LocalDate from, LocalDate until);

    /** Waiting for somebody of another firm. */
    @HQL("select o.id.value, o.terms.title, o.whose.employer, o.terms.places, o.terms.firstDay from PlacementOffer o"
            + " where o.whose.board = :board and o.whose.employer <> :firm and o.stage = SUBMITTED"
            + " and o.terms.firstDay > :today order by o.written.on, o.id")
    List<Waiting> toVerify(UUID board, UUID firm, LocalDate today);

    /** Verified and waiting for the chair or the secretariat. */
    @HQL(
            "select o.id.value, o.terms.title, o.whose.employer, o.terms.places, o.terms.firstDay from PlacementOffer o"
                    + " where o.whose.board = :board and o.stage = VERIFIED and o.terms.firstDay > :today order by o.terms.firstDay, o.id")
    List<Waiting> toPublish(UUID board, LocalDate today);

    /** Sent back to the firm. */
    @HQL("select o.id.value, o.terms.title, o.whose.employer, o.terms.places, o.terms.firstDay from PlacementOffer o"
            + " where o.whose.employer = :firm and o.stage = CHANGES_REQUESTED and o.terms.firstDay > :today"
            + " order by o.terms.firstDay, o.id")
    List<Waiting> toChange(UUID firm, LocalDate today);

    /** In view, and not said to be true since a day. */
    @HQL("select o.id.value, o.terms.title, o.whose.employer, o.terms.places, o.stillTrueOn from PlacementOffer o"
            + " where o.whose.employer = :firm and o.stage in (PUBLISHED, PAUSED) and o.terms.firstDay > :today"
            + " and o.stillTrueOn <= :before order by o.stillTrueOn, o.id")
    List<Waiting> toAskAgain(UUID firm, LocalDate today, LocalDate before);

    /** Allocated by a provider, to be confirmed by the firm. */
    @HQL("select o.id.value, o.terms.title, o.whose.employer, p.number, o.terms.firstDay from PlacementPlace p,"
            + " PlacementOffer o where p.offer = o.id and o.whose.employer = :firm and p.stage = ALLOCATED"
            + " order by o.terms.firstDay, p.number")
    List<Waiting> toConfirm(UUID firm);

    /** The latest certificate ends before the last day of an offer in view. */
    @HQL(
            "select o.id.value, o.terms.title, o.whose.employer, o.terms.places, c.expires from PlacementOffer o, SiteCheck c"
                    + " where o.whose.employer = :firm and c.site = o.whose.site and o.stage in (VERIFIED, PUBLISHED, PAUSED)"
                    + " and c.expires < o.terms.lastDay and not exists (select n from SiteCheck n where n.site = c.site"
                    + " and n.kind = c.kind and n.id.value > c.id.value) order by c.expires, o.id")
    List<Waiting> uncovered(UUID firm);

    /** A firm's offers that began in these days and can be offered again. */
    @HQL("select o.id.value from PlacementOffer o where o.whose.employer = :firm"
            + " and o.terms.firstDay between :from and :until and o.stage not in (DRAFT, WITHDRAWN)")
    List<UUID> again(UUID firm, LocalDate from, LocalDate until);

    /** @param day the first day, or the day a thing is due from */
    record Waiting(UUID offer, String title, UUID employer, Integer places, LocalDate day) {}
}
