package org.ginnel.app;

import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Properties;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The texts of every bundle as one reads them on a page; a gap of a text stands for whatever fills it. */
final class GuideWords {
    private static final int FEWEST_LETTERS = 4;
    private static final List<Pattern> TEXTS = Project.files("messages.properties", "/src/main/").stream()
            .flatMap(GuideWords::texts)
            .map(GuideWords::pattern)
            .toList();

    private GuideWords() {}

    static boolean lacks(String words) {
        String one = words.replaceAll("\\s+", " ");
        return TEXTS.stream().noneMatch(text -> text.matcher(one).matches());
    }

    private static Stream<String> texts(Path bundle) {
        Properties texts = new Properties();
        try (Reader reader = Files.newBufferedReader(bundle, StandardCharsets.UTF_8)) {
            texts.load(reader);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
        return texts.stringPropertyNames().stream()
                .map(texts::getProperty)
                .filter(text -> !text.contains("{") || letters(gapless(text)) >= FEWEST_LETTERS);
    }

    private static Pattern pattern(String text) {
        StringBuilder pattern = new StringBuilder();
        int depth = 0;
        for (char c : text.toCharArray()) {
            if (c == '{' && depth++ == 0) {
                pattern.append(".+");
            } else if (c == '}') {
                depth--;
            } else if (depth == 0) {
                pattern.append(Pattern.quote(String.valueOf(c)));
            }
        }
        return Pattern.compile(pattern.toString());
    }

    private static long letters(String text) {
        return text.codePoints().filter(Character::isLetter).count();
    }

    private static String gapless(String text) {
        return pattern(text).pattern().replaceAll("\\.\\+|\\\\[QE]", "");
    }
}
