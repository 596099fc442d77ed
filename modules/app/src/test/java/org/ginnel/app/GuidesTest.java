package org.ginnel.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * The guides stay true: what stands in bold is a text of the product, addresses are pages of it, links and pictures are
 * there. Whether one can go by them is for the journey through the whole cycle, which takes the pictures.
 */
class GuidesTest {
    private static final Path GUIDES = Project.ROOT.resolve("docs/guides");
    private static final Path PICTURES = GUIDES.resolve("pictures");
    private static final Pattern BOLD = Pattern.compile("\\*\\*([^*]+)\\*\\*");
    private static final Pattern ADDRESS = Pattern.compile("`(/[a-z/-]+)`");
    private static final Pattern PICTURE = Pattern.compile("!\\[([^\\]]*)\\]\\(([^)]+)\\)");
    private static final Pattern LINK = Pattern.compile("(?<!!)\\[[^\\]]+\\]\\(([^)#]+)(?:#[^)]*)?\\)");
    private static final long HEAVIEST = 120 * 1024;
    private static final Set<Integer> WIDTHS = Set.of(360, 1280);
    private static final int LINES = 80;

    @Test
    void everything_in_bold_is_a_text_of_the_product() {
        assertEquals(List.of(), wrong(GuideWords::lacks, BOLD, 1));
    }

    @Test
    void every_address_is_a_page() {
        assertEquals(
                List.of(),
                wrong(
                        path -> Project.files(path + ".xhtml", "/META-INF/resources/")
                                .isEmpty(),
                        ADDRESS,
                        1));
    }

    @Test
    void every_link_and_picture_is_there() {
        assertEquals(List.of(), wrong(link -> !Files.exists(GUIDES.resolve(link)), LINK, 1));
        assertEquals(List.of(), wrong(link -> !Files.isRegularFile(GUIDES.resolve(link)), PICTURE, 2));
    }

    @Test
    void every_picture_says_in_words_what_it_shows() {
        assertEquals(List.of(), wrong(words -> words.length() < 20, PICTURE, 1));
    }

    @Test
    void every_picture_is_linked_small_and_as_wide_as_a_telephone_or_a_desk() throws IOException {
        Set<String> linked = new TreeSet<>();
        guides().forEach(guide -> found(PICTURE, 2, Project.text(guide)).forEach(linked::add));
        List<String> wrong = new ArrayList<>();
        try (Stream<Path> files = Files.list(PICTURES)) {
            for (Path file : files.toList()) {
                if (!linked.contains("pictures/" + file.getFileName())) {
                    wrong.add(file.getFileName() + " is not linked");
                }
                if (Files.size(file) > HEAVIEST) {
                    wrong.add(file.getFileName() + " has " + Files.size(file) + " bytes");
                }
                if (!WIDTHS.contains(width(Files.readAllBytes(file)))) {
                    wrong.add(file.getFileName() + " is " + width(Files.readAllBytes(file)) + " wide");
                }
            }
        }
        assertEquals(List.of(), wrong);
        assertTrue(linked.size() >= 12, linked.toString());
    }

    @Test
    void every_guide_is_one_page_and_stands_in_the_list() {
        String list = Project.text(GUIDES.resolve("README.md"));
        List<String> wrong = new ArrayList<>();
        for (Path guide : guides()) {
            String name = guide.getFileName().toString();
            if (!name.equals("README.md") && !list.contains("(" + name + ")")) {
                wrong.add(name + " is not in the list");
            }
            if (Project.text(guide).lines().count() > LINES) {
                wrong.add(name + " is longer than " + LINES + " lines");
            }
        }
        assertEquals(List.of(), wrong);
    }

    @Test
    void the_check_itself_finds_what_is_not_true() {
        String guide = "Press **Send my application**, then **Ask an owl**, see `/home` and ![](pictures/none.png)";
        assertEquals(
                List.of("Ask an owl"),
                found(BOLD, 1, guide).filter(GuideWords::lacks).toList());
        assertEquals(List.of("/home"), found(ADDRESS, 1, guide).toList());
        assertEquals(List.of("pictures/none.png"), found(PICTURE, 2, guide).toList());
        assertFalse(GuideWords.lacks("Move “Closes”"), "a text with a gap");
    }

    private static List<String> wrong(java.util.function.Predicate<String> wrong, Pattern what, int group) {
        return guides().stream()
                .flatMap(guide -> found(what, group, Project.text(guide))
                        .filter(wrong)
                        .map(text -> guide.getFileName() + ": " + text))
                .toList();
    }

    private static Stream<String> found(Pattern what, int group, String text) {
        return what.matcher(text).results().map(hit -> hit.group(group));
    }

    private static List<Path> guides() {
        try (Stream<Path> files = Files.list(GUIDES)) {
            List<Path> guides = files.filter(file -> file.toString().endsWith(".md"))
                    .sorted()
                    .toList();
            assertTrue(guides.size() > 5, guides.toString());
            return guides;
        } catch (IOException failed) {
            throw new java.io.UncheckedIOException(failed);
        }
    }

    /** The width stands at a fixed place of every PNG file. */
    private static int width(byte[] png) {
        return ByteBuffer.wrap(png).getInt(16);
    }
}
