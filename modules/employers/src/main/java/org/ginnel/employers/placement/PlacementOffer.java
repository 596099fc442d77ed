package org.ginnel.employers.placement;

import static org.ginnel.employers.placement.Obstacles.all;
import static org.ginnel.employers.placement.Obstacles.unless;
import static org.ginnel.employers.placement.PlacementObstacle.*;

import jakarta.persistence.*;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.ginnel.employers.*;
import org.ginnel.governance.BoardId;
import org.ginnel.kernel.Ids;
import org.ginnel.kernel.Obstacle;
import org.ginnel.kernel.Refusal;

/**
 * A firm offers work to young people. It logs the offer, somebody of another firm verifies it, the chair or the
 * secretariat publishes it, providers claim its places. Its places are rows of their own, see {@link PlacementPlace}.
 */
@Entity
@Table(schema = "employers", name = "placement_offer")
class PlacementOffer {
    @EmbeddedId
    @AttributeOverride(name = "value", column = @Column(name = "id"))
    private PlacementOfferId id;

    @Version
    private int version;

    @Embedded
    private Whose whose;

    @Embedded
    private PlacementTerms terms;

    @Enumerated(EnumType.STRING)
    private OfferStage stage = OfferStage.DRAFT;

    @Enumerated(EnumType.STRING)
    @Column(name = "text_review")
    private TextReview textReview;

    @Embedded
    private Written written;

    @Column(name = "changes_wanted")
    private String changesWanted;

    @Embedded
    private Verification verification;

    @Embedded
    private Publication publication;

    @Column(name = "still_true_on")
    private LocalDate stillTrueOn;

    @Enumerated(EnumType.STRING)
    @Column(name = "withdrawn_because")
    private WithdrawalReason withdrawnBecause;

    protected PlacementOffer() {}

    /** Writes an offer down; {@link #submit} sends it for checking. */
    PlacementOffer(LogPlacement wish, BoardId board, Signatory by, LocalDate today) {
        Refusal.ifAny(wish.obstacles(by));
        id = new PlacementOfferId(Ids.next());
        whose = new Whose(wish.gateway(), board.value(), wish.employer().value(), wish.site());
        write(wish, by, today);
    }

    /** Replaces what the offer says; only before it is verified. */
    PlacementOfferChanged change(LogPlacement wish, Signatory by, LocalDate today) {
        Refusal.ifAny(all(unlessAt(stage.withTheFirm()), wish.obstacles(by)));
        stage = stage == OfferStage.SUBMITTED ? OfferStage.DRAFT : stage;
        write(wish, by, today);
        return new PlacementOfferChanged(id, whose.gateway(), terms.places(), terms.firstDay());
    }

    List<Obstacle> obstaclesToSubmitting(Optional<PlacementRule> rule, LocalDate today) {
        return all(unlessAt(stage.mayBecome(OfferStage.SUBMITTED)), terms.obstacles(rule, today));
    }

    PlacementOfferLogged submit(Optional<PlacementRule> rule, LocalDate today) {
        Refusal.ifAny(obstaclesToSubmitting(rule, today));
        stage = OfferStage.SUBMITTED;
        return new PlacementOfferLogged(
                id, whose.gateway(), whose.firm(), terms.kind(), terms.places(), terms.firstDay(), written.onBehalf());
    }

    PlacementChangesRequested requestChanges(String wanted, Signatory by) {
        Refusal.ifAny(all(
                unlessAt(stage == OfferStage.SUBMITTED),
                written.unlessAnother(by, whose.firm()),
                unless(!wanted.isBlank(), Obstacle.of(CHANGES_WITHOUT_REASON).at("wanted"))));
        stage = OfferStage.CHANGES_REQUESTED;
        changesWanted = wanted.strip();
        return new PlacementChangesRequested(id, whose.gateway());
    }

    List<Obstacle> obstaclesToLooking(Signatory by, LocalDate today) {
        return all(
                unlessAt(stage.mayBecome(OfferStage.VERIFIED)),
                written.unlessAnother(by, whose.firm()),
                terms.unlessAhead(today));
    }

    List<Obstacle> obstaclesToVerifying(Signatory by, ChecksSeen checks, LocalDate today) {
        return all(obstaclesToLooking(by, today), checks.obstacles(terms.lastDay()));
    }

    PlacementOfferVerified verify(Signatory by, ChecksSeen checks, LocalDate today) {
        Refusal.ifAny(obstaclesToVerifying(by, checks, today));
        stage = OfferStage.VERIFIED;
        changesWanted = null;
        verification = new Verification(by.person().value(), by.actingFor(), today);
        return new PlacementOfferVerified(id, whose.gateway(), by.actingFor());
    }

    List<Obstacle> obstaclesToPublishing(Publication to, Signatory by, ChecksSeen checks, LocalDate today) {
        return all(
                unlessAt(stage == OfferStage.VERIFIED),
                unless(!by.actsFor(whose.firm()), Obstacle.of(OWN_FIRM)),
                unless(textReview != TextReview.HELD, Obstacle.of(TEXT_HELD)),
                to.obstacles(terms.firstDay(), today),
                unlessFit(checks, today));
    }

    PlacementOfferPublished publish(Publication to, Signatory by, ChecksSeen checks, LocalDate today) {
        Refusal.ifAny(obstaclesToPublishing(to, by, checks, today));
        stage = OfferStage.PUBLISHED;
        publication = to;
        stillTrueOn = today;
        return published();
    }

    /** Somebody looked at words that look like contact data and found nothing wrong. */
    PlacementTextCleared clearText(Signatory by) {
        Refusal.ifAny(all(
                written.unlessAnother(by, whose.firm()),
                unless(textReview == TextReview.HELD, Obstacle.of(TEXT_NOT_HELD))));
        textReview = TextReview.CLEARED;
        return new PlacementTextCleared(id, whose.gateway());
    }

    List<Obstacle> obstaclesToClaiming(UUID provider, LocalDate today) {
        if (stage != OfferStage.PUBLISHED) {
            return List.of(Obstacle.of(NOT_OPEN, stage));
        }
        return all(
                terms.unlessAhead(today),
                unless(
                        publication.openTo(provider, today),
                        Obstacle.of(FIRST_TO_ANOTHER, publication.openToAllFrom())));
    }

    PlacementOfferConfirmed stillTrue(LocalDate today) {
        Refusal.ifAny(unlessAt(stage == OfferStage.PUBLISHED || stage == OfferStage.PAUSED));
        stillTrueOn = today;
        return new PlacementOfferConfirmed(id, whose.gateway(), today);
    }

    PlacementOfferPaused pause() {
        become(OfferStage.PAUSED);
        return new PlacementOfferPaused(id, whose.gateway());
    }

    PlacementOfferPublished resume(ChecksSeen checks, LocalDate today) {
        Refusal.ifAny(all(unlessAt(stage == OfferStage.PAUSED), unlessFit(checks, today)));
        stage = OfferStage.PUBLISHED;
        stillTrueOn = today;
        return published();
    }

    /** @param confirmed places already confirmed, whose young people need another */
    PlacementOfferWithdrawn withdraw(WithdrawalReason reason, int confirmed) {
        Refusal.ifAny(all(
                unlessAt(stage.mayBecome(OfferStage.WITHDRAWN)),
                unless(reason != null, Obstacle.of(WITHDRAWN_WITHOUT_REASON).at("reason"))));
        stage = OfferStage.WITHDRAWN;
        withdrawnBecause = reason;
        return new PlacementOfferWithdrawn(id, whose.gateway(), reason.name(), confirmed);
    }

    /** The first day came: nothing more can be claimed; places already given go on. */
    PlacementOfferExpired expire() {
        become(OfferStage.EXPIRED);
        return new PlacementOfferExpired(id, whose.gateway());
    }

    /** A check ran out: back to the firm, which must show a new one. */
    PlacementOfferUnpublished unpublish(String because) {
        become(OfferStage.CHANGES_REQUESTED);
        changesWanted = because;
        return new PlacementOfferUnpublished(id, whose.gateway());
    }

    boolean inViewOf(UUID provider, LocalDate today) {
        return stage == OfferStage.PUBLISHED && publication.openTo(provider, today);
    }

    private PlacementOfferPublished published() {
        return new PlacementOfferPublished(id, whose.gateway(), publication.firstTo(), publication.openToAllFrom());
    }

    private void become(OfferStage next) {
        Refusal.ifAny(unlessAt(stage.mayBecome(next)));
        stage = next;
    }

    private void write(LogPlacement wish, Signatory by, LocalDate today) {
        whose = new Whose(whose.gateway(), whose.board(), whose.employer(), wish.site());
        terms = wish.terms();
        written = new Written(by.person().value(), today, by.secretariat());
        verification = null;
        textReview = terms.looksLikeContact() ? TextReview.HELD : TextReview.PLAIN;
    }

    List<Obstacle> unlessAt(boolean allowed) {
        return unless(allowed, Obstacle.of(STAGE_FORBIDS, stage));
    }

    /** What must hold whenever the offer steps forward into view. */
    private List<Obstacle> unlessFit(ChecksSeen checks, LocalDate today) {
        return all(terms.unlessAhead(today), checks.obstacles(terms.lastDay()));
    }

    PlacementOfferId id() {
        return id;
    }

    int version() {
        return version;
    }

    Whose whose() {
        return whose;
    }

    PlacementTerms terms() {
        return terms;
    }

    OfferStage stage() {
        return stage;
    }
}
