package org.ginnel.governance.convening;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.ginnel.kernel.Obstacle;

/** What stands between an agenda and the public, all of it at once: the page shows it, the verb enforces it. */
final class Readiness {
    private final Meeting meeting;
    private final PublishAgenda order;

    Readiness(Meeting meeting, PublishAgenda order) {
        this.meeting = meeting;
        this.order = order;
    }

    List<Obstacle> obstacles() {
        List<Obstacle> found = new ArrayList<>();
        if (!order.publicBoard()) {
            found.add(Obstacle.of(AgendaObstacle.NOT_FOR_THE_PUBLIC));
        }
        if (order.revision() != meeting.agenda().revision()) {
            found.add(Obstacle.of(AgendaObstacle.CHANGED_MEANWHILE));
        }
        content().forEach(found::add);
        clearance().forEach(found::add);
        leaks().forEach(found::add);
        time().forEach(found::add);
        if (meeting.agenda().hasExemptContent()
                && !meeting.publicity()
                        .isConfirmedBy(order.by(), meeting.agenda().revision())) {
            found.add(Obstacle.of(AgendaObstacle.NEEDS_SECOND_PERSON));
        }
        return found;
    }

    private Stream<Obstacle> content() {
        List<Obstacle> found = new ArrayList<>();
        if (meeting.agenda().items().isEmpty()) {
            found.add(Obstacle.of(AgendaObstacle.NO_ITEMS));
        }
        for (AgendaItem item : meeting.agenda().items()) {
            if (item.lead().isEmpty()) {
                found.add(Obstacle.of(AgendaObstacle.ITEM_WITHOUT_LEAD, item.position(), item.title()));
            }
            if (item.lacksPaper()) {
                found.add(Obstacle.of(AgendaObstacle.PAPER_MISSING, item.position(), item.title()));
            }
            item.papers().stream()
                    .filter(Paper::lacksExemption)
                    .forEach(paper ->
                            found.add(Obstacle.of(AgendaObstacle.EXEMPTION_MISSING, item.position(), paper.title())));
        }
        if (meeting.publicity().serial() > 0 && !meeting.agenda().hasNews()) {
            found.add(
                    Obstacle.of(AgendaObstacle.NOTHING_NEW, meeting.publicity().serial()));
        }
        return found.stream();
    }

    private Stream<Obstacle> clearance() {
        Stream<Obstacle> papers = meeting.agenda()
                .papers()
                .filter(paper -> !paper.isCleared() && !paper.isWithdrawn())
                .map(paper -> Obstacle.of(
                        AgendaObstacle.NOT_CLEARED, paper.item().position(), paper.title(), paper.clearer()));
        boolean sent = meeting.stage() != Stage.SCHEDULED
                && meeting.stage() != Stage.CALL_OPEN
                && meeting.stage() != Stage.DRAFT;
        return sent ? papers : Stream.concat(Stream.of(Obstacle.of(AgendaObstacle.NOT_SENT_FOR_CLEARANCE)), papers);
    }

    private Stream<Obstacle> leaks() {
        Set<PaperId> meant = meeting.agenda()
                .papers()
                .filter(paper -> paper.current().contactsAreMeant())
                .map(Paper::id)
                .collect(Collectors.toSet());
        Stream<Obstacle> items = order.findings().stream()
                .filter(finding -> finding.item() != null)
                .map(finding -> leak(meeting.agenda().item(finding.item()), finding.leak()));
        Stream<Obstacle> papers = order.findings().stream()
                .filter(finding -> finding.paper() != null)
                .filter(finding -> !finding.leak().mayBeMeant() || !meant.contains(finding.paper()))
                .map(finding -> Obstacle.of(
                        finding.leak().mayBeMeant() ? AgendaObstacle.CONTACT_FOUND : AgendaObstacle.LEAK_FOUND,
                        meeting.agenda().paper(finding.paper()).title(),
                        finding.leak(),
                        finding.page()));
        return Stream.concat(items, papers);
    }

    private static Obstacle leak(AgendaItem item, Leak leak) {
        return Obstacle.of(AgendaObstacle.LEAK_IN_ITEM, item.position(), item.publicHeading(), leak);
    }

    private Stream<Obstacle> time() {
        ClearDays days = order.days();
        if (!days.published().isBefore(days.meeting())) {
            return Stream.of(Obstacle.of(AgendaObstacle.MEETING_IS_OVER, days.meeting()));
        }
        boolean fresh = meeting.publicity().serial() == 0
                || meeting.agenda().items().stream().anyMatch(AgendaItem::isNew);
        if (!fresh || days.enough() || meeting.publicity().shortNotice() != null) {
            return Stream.empty();
        }
        return Stream.of(Obstacle.of(
                AgendaObstacle.TOO_FEW_CLEAR_DAYS, days.got(), days.needed(), days.meeting(), days.lastDay()));
    }
}
