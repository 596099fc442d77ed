package org.ginnel.governance.convening;

import org.ginnel.kernel.Dates;
import org.ginnel.kernel.Texts;

/** The first pages of a pack: which board meets when and where, and the agenda in order. */
final class PackCover {
    private static final String STYLE =
            "@page{size:A4;margin:22mm 20mm}body{font-family:'Liberation Sans';font-size:12pt;"
                    + "line-height:1.4;color:#14181c}h1{font-size:24pt;line-height:1.15;margin:0 0 4mm}h2{font-size:15pt;"
                    + "margin:10mm 0 3mm}table{width:100%;border-collapse:collapse}td,th{text-align:left;vertical-align:top;"
                    + "padding:2mm 3mm 2mm 0;border-bottom:0.3mm solid #c4ccd3;font-weight:normal}p{margin:0 0 2mm}"
                    + ".mark{border-bottom:1.4mm solid #ffc629;width:40mm;margin-bottom:6mm}.quiet{color:#48525c}";

    private final PublicAgenda agenda;
    private final String boardName;

    PackCover(PublicAgenda agenda, String boardName) {
        this.agenda = agenda;
        this.boardName = boardName;
    }

    String title() {
        return words("pack.title", boardName, Dates.day(agenda.day()));
    }

    String html() {
        StringBuilder html = new StringBuilder("<!DOCTYPE html><html lang=\"en-GB\"><head><title>")
                .append(escaped(title()))
                .append("</title><meta name=\"description\" content=\"")
                .append(escaped(title()))
                .append("\"/><meta name=\"subject\" content=\"")
                .append(escaped(title()))
                .append("\"/><style>")
                .append(STYLE)
                .append("</style></head><body><div class=\"mark\"></div><h1>")
                .append(escaped(boardName))
                .append("</h1>");
        line(html, words("pack.when", Dates.weekday(agenda.day()), agenda.starts(), agenda.ends()));
        line(html, agenda.location());
        line(html, words("pack.version", agenda.serial(), Dates.time(agenda.issuedAt())));
        line(html, words("pack.notice", agenda.notice().got()));
        html.append("<h2>").append(escaped(words("pack.agenda"))).append("</h2><table><thead><tr><th>");
        html.append(escaped(words("pack.number"))).append("</th><th>").append(escaped(words("pack.item")));
        html.append("</th></tr></thead><tbody>");
        agenda.items().forEach(item -> row(html, item));
        return html.append("</tbody></table></body></html>").toString();
    }

    private static void line(StringBuilder html, String text) {
        html.append("<p>").append(escaped(text)).append("</p>");
    }

    private static void row(StringBuilder html, PublicAgenda.Item item) {
        html.append("<tr><td>").append(item.number()).append("</td><td><p>");
        html.append(escaped(item.title())).append("</p>");
        if (item.exempt() != null) {
            quiet(html, words("pack.exempt", item.exempt()));
        } else {
            quiet(html, words("pack.lead", item.lead(), Texts.of(item.purpose()), item.minutes()));
            item.papers().forEach(paper -> quiet(html, named(paper)));
            if (item.partExempt() != null) {
                quiet(html, words("pack.partExempt", item.partExempt()));
            }
        }
        html.append("</td></tr>");
    }

    private static String named(PublicAgenda.PublicPaper paper) {
        return paper.file() == null
                ? words("pack.withdrawn", paper.label(), Texts.of(paper.withdrawal()))
                : paper.label() + " " + paper.title();
    }

    private static void quiet(StringBuilder html, String text) {
        html.append("<p class=\"quiet\">").append(escaped(text)).append("</p>");
    }

    private static String words(String key, Object... details) {
        return Texts.of("governance", key, details);
    }

    static String escaped(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;")
                .replaceAll("[\\x00-\\x08\\x0b\\x0c\\x0e-\\x1f]", "");
    }
}
