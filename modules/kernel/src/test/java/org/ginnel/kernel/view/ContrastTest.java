package org.ginnel.kernel.view;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Reads the tokens out of the style sheet itself: words 4.5 to 1, marks and borders 3 to 1, light and dark. */
class ContrastTest {
    private static final double WORDS = 4.5;
    private static final double MARKS = 3;
    private static final Pattern TOKEN = Pattern.compile("--([a-z-]+):\\s*(#[0-9a-f]{6})\\s*;");
    private static final List<String> WORD_PAIRS = List.of(
            "ink paper",
            "ink mist",
            "ink canal-pale",
            "ink bee-pale",
            "ink moss-pale",
            "ink brick-pale",
            "slate paper",
            "slate mist",
            "slate canal-pale",
            "canal paper",
            "canal mist",
            "canal canal-pale",
            "canal-deep paper",
            "on-canal canal",
            "on-canal canal-deep",
            "on-bee bee",
            "brick paper",
            "brick brick-pale",
            "on-brick brick",
            "moss paper",
            "moss moss-pale",
            "on-top top",
            "on-top-soft top",
            "paper ink");
    private static final List<String> MARK_PAIRS = List.of(
            "edge paper",
            "edge mist",
            "canal paper",
            "brick paper",
            "moss paper",
            "bee-edge paper",
            "bee-edge bee-pale",
            "bee ink-or-paper",
            "bee top");

    static Stream<Pair> pairs() throws IOException {
        String css = css();
        int dark = css.indexOf("@media (prefers-color-scheme: dark)");
        Map<String, String> light = tokens(css.substring(0, dark));
        Map<String, String> night = new HashMap<>(light);
        night.putAll(tokens(css.substring(dark, css.indexOf("/* Ground */"))));
        return Stream.of(light, night).flatMap(ContrastTest::pairsOf);
    }

    private static Stream<Pair> pairsOf(Map<String, String> tokens) {
        String scheme = tokens.get("paper").equals("#ffffff") ? "light" : "dark";
        return Stream.concat(
                WORD_PAIRS.stream().map(pair -> Pair.of(scheme, pair, tokens, WORDS)),
                MARK_PAIRS.stream().map(pair -> Pair.of(scheme, pair, tokens, MARKS)));
    }

    @ParameterizedTest
    @MethodSource("pairs")
    void every_pair_of_tokens_that_meet_can_be_told_apart(Pair pair) {
        assertTrue(pair.ratio() >= pair.wanted(), pair + " has " + pair.ratio());
    }

    @Test
    void the_ratio_is_that_of_wcag() {
        assertEquals(21, Pair.ratio("#000000", "#ffffff"), 0.001);
        assertEquals(4.48, Pair.ratio("#777777", "#ffffff"), 0.005);
    }

    @Test
    void rules_use_tokens_and_no_colours_of_their_own() throws IOException {
        String css = css();
        String rules = css.substring(css.indexOf("/* Ground */"), css.indexOf("@media print"));
        Matcher colour = Pattern.compile("#[0-9a-fA-F]{3,8}\\b|rgba?\\(").matcher(rules);
        assertTrue(!colour.find(), () -> "a colour beside the tokens: " + colour.group());
    }

    private static String css() throws IOException {
        try (var in = ContrastTest.class.getResourceAsStream("/META-INF/resources/look/ginnel.css")) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    private static Map<String, String> tokens(String css) {
        Map<String, String> tokens = new HashMap<>();
        Matcher token = TOKEN.matcher(css);
        while (token.find()) {
            tokens.put(token.group(1), token.group(2));
        }
        return tokens;
    }

    record Pair(String scheme, String names, String front, String back, double wanted) {
        static Pair of(String scheme, String names, Map<String, String> tokens, double wanted) {
            String[] two = names.split(" ");
            if (two[1].equals("ink-or-paper")) {
                // The focus ring is bee with an edge of ink: one of its two neighbours must stand out.
                double ink = ratio(tokens.get("bee"), tokens.get("ink"));
                String better = ink >= ratio(tokens.get("bee"), tokens.get("paper")) ? "ink" : "paper";
                return new Pair(scheme, names, tokens.get("bee"), tokens.get(better), wanted);
            }
            return new Pair(scheme, names, tokens.get(two[0]), tokens.get(two[1]), wanted);
        }

        double ratio() {
            return ratio(front, back);
        }

        static double ratio(String one, String other) {
            double a = luminance(one);
            double b = luminance(other);
            return (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05);
        }

        private static double luminance(String colour) {
            int rgb = Integer.parseInt(colour.substring(1), 16);
            return 0.2126 * linear(rgb >> 16) + 0.7152 * linear(rgb >> 8) + 0.0722 * linear(rgb);
        }

        private static double linear(int channel) {
            double value = (channel & 0xff) / 255.0;
            return value <= 0.04045 ? value / 12.92 : Math.pow((value + 0.055) / 1.055, 2.4);
        }
    }
}
