package org.ginnel.register.intake;

import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** HTML of official lists as plain text: paragraphs and list items on lines of their own, every tag gone. */
final class PlainText {
    private static final Pattern HIDDEN =
            Pattern.compile("(?is)<(script|style|head|iframe|object|svg)\\b.*?(</\\1\\s*>|$)|<!--.*?(-->|$)");
    private static final Pattern BREAK =
            Pattern.compile("(?i)<br\\b[^>]*>|</?(p|div|ul|ol|h[1-6]|table|tr|section|article)\\b[^>]*>");
    private static final Pattern ITEM = Pattern.compile("(?i)<li\\b[^>]*>");
    private static final Pattern TAG = Pattern.compile("(?s)<[a-zA-Z/!?][^>]*(>|$)");
    private static final Pattern ENTITY = Pattern.compile("&(#x?[0-9a-fA-F]{1,6}|[a-zA-Z]{2,8});");
    private static final Map<String, String> NAMED = Map.ofEntries(
            Map.entry("amp", "&"),
            Map.entry("lt", "<"),
            Map.entry("gt", ">"),
            Map.entry("quot", "\""),
            Map.entry("apos", "'"),
            Map.entry("nbsp", " "),
            Map.entry("pound", "£"),
            Map.entry("ndash", "–"),
            Map.entry("mdash", "—"),
            Map.entry("lsquo", "‘"),
            Map.entry("rsquo", "’"),
            Map.entry("ldquo", "“"),
            Map.entry("rdquo", "”"),
            Map.entry("hellip", "…"),
            Map.entry("eacute", "é"),
            Map.entry("bull", "•"));

    private PlainText() {}

    /** Null when nothing is left. Entities are read once, after the tags are gone: they make no new ones. */
    static String of(String html) {
        String text = HIDDEN.matcher(html).replaceAll(" ");
        text = text.replaceAll("[\\r\\n\\t]+", " ");
        text = ITEM.matcher(BREAK.matcher(text).replaceAll("\n")).replaceAll("\n- ");
        text = TAG.matcher(text).replaceAll("");
        text = ENTITY.matcher(text).replaceAll(found -> Matcher.quoteReplacement(character(found.group(1))));
        String lines = text.lines()
                .map(line -> Cells.line(line))
                .filter(line -> line != null && !line.equals("-"))
                .reduce((a, b) -> a + "\n" + b)
                .orElse("");
        return lines.isEmpty() ? null : lines;
    }

    private static String character(String entity) {
        if (entity.charAt(0) != '#') {
            return NAMED.getOrDefault(entity, "&" + entity + ";");
        }
        boolean hex = entity.charAt(1) == 'x';
        String digits = entity.substring(hex ? 2 : 1);
        if (digits.isEmpty() || !digits.matches(hex ? "[0-9a-fA-F]+" : "[0-9]+")) {
            return "&" + entity + ";";
        }
        int point = Integer.parseInt(digits, hex ? 16 : 10);
        boolean shown =
                Character.isValidCodePoint(point) && !Character.isISOControl(point) && Character.isDefined(point);
        return shown && (point < 0xd800 || point > 0xdfff) ? Character.toString(point) : " ";
    }
}
