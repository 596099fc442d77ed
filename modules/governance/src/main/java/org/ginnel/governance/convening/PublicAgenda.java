package org.ginnel.governance.convening;

import static java.nio.charset.StandardCharsets.UTF_8;

import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObjectBuilder;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.HexFormat;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.IntStream;
import org.ginnel.governance.BoardId;
import org.ginnel.governance.MeetingId;

/**
 * The snapshot of a publication: all that leaves, and the only source of everything public. It has no field for what is
 * exempt, so nothing exempt can stand in it.
 */
record PublicAgenda(
        MeetingId meeting,
        BoardId board,
        LocalDate day,
        LocalTime starts,
        LocalTime ends,
        String location,
        int serial,
        Instant issuedAt,
        Notice notice,
        List<Item> items) {

    /** @param counted the days that count, as dates; {@code shortNotice} the chair's reason, or null */
    record Notice(int got, int needed, String counted, String shortNotice) {}

    /**
     * @param exempt the paragraphs, null for a public item; else lead, purpose and minutes are null
     * @param partExempt the paragraphs of exempt papers of a public item, null when there are none
     */
    record Item(
            int number,
            String title,
            Purpose purpose,
            String lead,
            Integer minutes,
            String exempt,
            String partExempt,
            boolean added,
            List<PublicPaper> papers) {}

    /** @param file the version whose bytes are published; null when withdrawn, then only label and reason remain */
    record PublicPaper(
            PaperId paper,
            String label,
            String title,
            Integer pages,
            UUID file,
            String sha256,
            WithdrawalReason withdrawal,
            LocalDate withdrawnOn) {}

    static PublicAgenda of(Meeting meeting, Instant at, ClearDays days, String shortNotice) {
        Notice notice = new Notice(
                days.got(),
                days.needed(),
                String.join(
                        ",", days.counted().stream().map(LocalDate::toString).toList()),
                shortNotice);
        return new PublicAgenda(
                meeting.id(),
                meeting.board(),
                meeting.sitting().day(),
                meeting.sitting().starts(),
                meeting.sitting().ends(),
                meeting.sitting().location(),
                meeting.publicity().serial(),
                at,
                notice,
                meeting.agenda().items().stream()
                        .map(item -> item(item, meeting.publicity().serial()))
                        .toList());
    }

    private static Item item(AgendaItem item, int serial) {
        boolean added = serial > 1 && item.publishedIn() != null && item.publishedIn() == serial;
        if (item.isExempt()) {
            return new Item(
                    item.position(),
                    item.publicHeading(),
                    null,
                    null,
                    null,
                    item.exemption().paragraphs(),
                    null,
                    added,
                    List.of());
        }
        return new Item(
                item.position(),
                item.publicHeading(),
                item.purpose(),
                item.lead(),
                item.minutes(),
                null,
                partExempt(item),
                added,
                papers(item));
    }

    private static String partExempt(AgendaItem item) {
        List<String> paragraphs = item.papers().stream()
                .filter(paper -> paper.exemption() != null)
                .map(paper -> paper.exemption().paragraphs())
                .distinct()
                .sorted()
                .toList();
        return paragraphs.isEmpty() ? null : String.join(", ", paragraphs);
    }

    private static List<PublicPaper> papers(AgendaItem item) {
        List<Paper> open = item.papers().stream().filter(Paper::isPublic).toList();
        return IntStream.range(0, open.size())
                .mapToObj(n -> paper(open.get(n), item.position() + "" + (char) ('a' + n)))
                .toList();
    }

    private static PublicPaper paper(Paper paper, String label) {
        if (paper.isWithdrawn()) {
            return new PublicPaper(paper.id(), label, null, null, null, null, paper.withdrawal(), paper.withdrawnOn());
        }
        PaperVersion file = paper.current();
        return new PublicPaper(paper.id(), label, paper.title(), file.pages(), file.id(), file.sha256(), null, null);
    }

    /** The papers whose bytes are public. */
    List<PublicPaper> files() {
        return items.stream()
                .flatMap(item -> item.papers().stream())
                .filter(paper -> paper.file() != null)
                .toList();
    }

    String seal() {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(json().getBytes(UTF_8)));
        } catch (NoSuchAlgorithmException everyJavaHasIt) {
            throw new IllegalStateException(everyJavaHasIt);
        }
    }

    String json() {
        JsonArrayBuilder list = Json.createArrayBuilder();
        items.forEach(item -> list.add(json(item)));
        return Json.createObjectBuilder()
                .add("meeting", meeting.toString())
                .add("board", board.toString())
                .add("day", day.toString())
                .add("starts", starts.toString())
                .add("ends", ends.toString())
                .add("location", location)
                .add("serial", serial)
                .add("issuedAt", issuedAt.toString())
                .add("clearDays", notice.got())
                .add("clearDaysNeeded", notice.needed())
                .add("counted", notice.counted())
                .add("shortNotice", Objects.toString(notice.shortNotice(), ""))
                .add("items", list)
                .build()
                .toString();
    }

    private static JsonObjectBuilder json(Item item) {
        JsonArrayBuilder papers = Json.createArrayBuilder();
        item.papers()
                .forEach(paper -> papers.add(Json.createObjectBuilder()
                        .add("paper", paper.paper().toString())
                        .add("label", paper.label())
                        .add("title", Objects.toString(paper.title(), ""))
                        .add("sha256", Objects.toString(paper.sha256(), ""))
                        .add("withdrawal", Objects.toString(paper.withdrawal(), ""))));
        return Json.createObjectBuilder()
                .add("number", item.number())
                .add("title", item.title())
                .add("purpose", Objects.toString(item.purpose(), ""))
                .add("lead", Objects.toString(item.lead(), ""))
                .add("minutes", Objects.toString(item.minutes(), ""))
                .add("exempt", Objects.toString(item.exempt(), ""))
                .add("partExempt", Objects.toString(item.partExempt(), ""))
                .add("papers", papers);
    }
}
