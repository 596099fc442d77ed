package org.ginnel.governance.convening;

import java.time.LocalDate;
import java.util.List;
import org.ginnel.governance.MeetingId;

/** A meeting and its working agenda as the secretary's page shows them. */
record AgendaView(
        MeetingId id,
        String board,
        Sitting sitting,
        Stage stage,
        String stageReason,
        int revision,
        int serial,
        boolean news,
        List<ItemView> items) {

    record ItemView(
            ItemId id,
            int version,
            int number,
            String title,
            String publicTitle,
            Purpose purpose,
            String lead,
            int minutes,
            boolean paperExpected,
            boolean late,
            Exemption exemption,
            boolean published,
            boolean confidential,
            int readers,
            List<PaperView> papers) {

        boolean waiting() {
            return papers.stream().anyMatch(paper -> paper.clearance() != Clearance.GIVEN && !paper.withdrawn());
        }
    }

    record PaperView(
            PaperId id,
            String label,
            String title,
            String owner,
            String clearer,
            Clearance clearance,
            LocalDate clearBy,
            Access access,
            Exemption exemption,
            String fileName,
            long bytes,
            int pages,
            int number,
            boolean published,
            boolean withdrawn,
            boolean contactsMeant) {}

    static AgendaView of(Meeting meeting, String board) {
        return new AgendaView(
                meeting.id(),
                board,
                meeting.sitting(),
                meeting.stage(),
                meeting.stageReason(),
                meeting.agenda().revision(),
                meeting.publicity().serial(),
                meeting.agenda().hasNews(),
                meeting.agenda().items().stream().map(AgendaView::item).toList());
    }

    private static ItemView item(AgendaItem item) {
        return new ItemView(
                item.id(),
                item.version(),
                item.position(),
                item.title(),
                item.publicTitle(),
                item.purpose(),
                item.lead(),
                item.minutes(),
                item.paperExpected(),
                item.late(),
                item.exemption(),
                !item.isNew(),
                item.hasExemptContent(),
                item.readers().size(),
                item.papers().stream().map(AgendaView::paper).toList());
    }

    static PaperView paper(Paper paper) {
        int place = paper.item().papers().indexOf(paper);
        return new PaperView(
                paper.id(),
                paper.item().position() + "" + (char) ('a' + place),
                paper.title(),
                paper.owner(),
                paper.clearer(),
                paper.clearance(),
                paper.clearBy(),
                paper.effective(),
                paper.exemption(),
                paper.current().fileName(),
                paper.current().bytes(),
                paper.current().pages(),
                paper.current().number(),
                !paper.isNew(),
                paper.isWithdrawn(),
                paper.current().contactsAreMeant());
    }

    List<ItemId> order() {
        return items.stream().map(ItemView::id).toList();
    }
}
