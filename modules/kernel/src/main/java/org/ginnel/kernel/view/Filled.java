package org.ginnel.kernel.view;

import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Fills the gaps of a small HTML template, {@code {{title}}}, with text that is escaped. */
final class Filled {
    private static final Pattern GAP = Pattern.compile("\\{\\{([a-z]+)}}");

    private Filled() {}

    static String in(String template, Map<String, String> words) {
        return GAP.matcher(template)
                .replaceAll(gap -> Matcher.quoteReplacement(escape(words.getOrDefault(gap.group(1), ""))));
    }

    static String escape(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;")
                .replace("'", "&#39;");
    }
}
