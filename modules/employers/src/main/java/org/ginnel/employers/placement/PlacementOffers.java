package org.ginnel.employers.placement;

import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.ginnel.employers.PlacementKind;
import org.ginnel.employers.PlacementOfferId;
import org.hibernate.annotations.processing.HQL;

/** Placement offers; the queries answer rows for pages. Hibernate looks for constructors with boxed types. */
interface PlacementOffers {
    String ROW = "select o.id, o.version, o.whose.gateway, o.whose.employer, o.whose.site, o.terms.title, o.terms.kind,"
            + " o.terms.firstDay, o.terms.lastDay, o.terms.days, o.terms.hoursADay, o.terms.places,"
            + " (select count(*) from PlacementPlace p where p.offer = o.id and p.stage = FREE),"
            + " (select count(*) from PlacementPlace p where p.offer = o.id and p.stage = CONFIRMED),"
            + " o.stage, o.stillTrueOn, o.terms.named, o.publication.firstTo, o.publication.openToAllFrom"
            + " from PlacementOffer o ";

    EntityManager em();

    /** A firm's offers, newest first day first. */
    @HQL(ROW + "where o.whose.employer = :employer order by o.terms.firstDay desc, o.id desc")
    List<Row> of(UUID employer);

    /** Every offer under a board that others than the firm may see. */
    @HQL(ROW + "where o.whose.board = :board and o.stage <> DRAFT order by o.terms.firstDay desc, o.id desc")
    List<Row> under(UUID board);

    @HQL(ROW + "where o.stage <> DRAFT order by o.terms.firstDay desc, o.id desc")
    List<Row> all();

    /** Open for claims beside a gateway and said to be true on or after {@code since}. */
    @HQL(ROW
            + "where o.whose.gateway = :gateway and o.stage = PUBLISHED and o.terms.firstDay > :today"
            + " and o.stillTrueOn >= :since and (o.publication.openToAllFrom <= :today or o.publication.firstTo = :provider)"
            + " order by o.terms.firstDay, o.id")
    List<Row> openBeside(String gateway, UUID provider, LocalDate today, LocalDate since);

    /** A firm's offers that began in a year, to be offered again; the withdrawn are left out. */
    @HQL(ROW
            + "where o.whose.employer = :employer and o.terms.firstDay between :from and :until"
            + " and o.stage not in (DRAFT, WITHDRAWN) order by o.terms.firstDay, o.id")
    List<Row> begunBetween(UUID employer, LocalDate from, LocalDate until);

    @HQL(
            "select o.id from PlacementOffer o where o.terms.firstDay <= :today"
                    + " and o.stage in (SUBMITTED, CHANGES_REQUESTED, VERIFIED, PUBLISHED, PAUSED) order by o.terms.firstDay, o.id")
    List<PlacementOfferId> over(LocalDate today);

    /** In view although the latest certificate of the site has run out. */
    @HQL("select o.id from PlacementOffer o where o.stage in (VERIFIED, PUBLISHED, PAUSED) and exists"
            + " (select c from SiteCheck c where c.site = o.whose.site and c.expires < :today and not exists"
            + " (select n from SiteCheck n where n.site = c.site and n.kind = c.kind and n.id.value > c.id.value))"
            + " order by o.id")
    List<PlacementOfferId> uncovered(LocalDate today);

    @HQL("select o.written, o.verification, o.publication, o.changesWanted, o.stillTrueOn, o.textReview,"
            + " o.withdrawnBecause from PlacementOffer o where o.id = :id")
    Story storyOf(PlacementOfferId id);

    default Optional<PlacementOffer> find(PlacementOfferId id) {
        return Optional.ofNullable(em().find(PlacementOffer.class, id));
    }

    /** Kept from being paused or withdrawn until the claim is made; many may claim at once. */
    default Optional<PlacementOffer> findForClaim(PlacementOfferId id) {
        return Optional.ofNullable(em().find(PlacementOffer.class, id, LockModeType.PESSIMISTIC_READ));
    }

    default void add(PlacementOffer offer) {
        em().persist(offer);
    }

    /** What happened to an offer so far; parts that did not happen are null. */
    record Story(
            Written written,
            Verification verification,
            Publication publication,
            String changesWanted,
            LocalDate stillTrueOn,
            TextReview textReview,
            WithdrawalReason withdrawnBecause) {}

    record Row(
            PlacementOfferId id,
            Integer version,
            String gateway,
            UUID employer,
            UUID site,
            String title,
            PlacementKind kind,
            LocalDate firstDay,
            LocalDate lastDay,
            Integer days,
            java.math.BigDecimal hoursADay,
            Integer places,
            Long free,
            Long confirmed,
            OfferStage kept,
            LocalDate stillTrueOn,
            Boolean named,
            UUID firstTo,
            LocalDate openToAllFrom) {
        OfferStage stage() {
            return kept.shown(free);
        }
    }
}
