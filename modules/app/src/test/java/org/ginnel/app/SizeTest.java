package org.ginnel.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.nio.file.Path;
import java.util.List;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** Sizes good neighbours keep, and what a view must not hold. */
class SizeTest {
    private static final int JAVA = 250;
    private static final int PAGE = 120;
    private static final Pattern COMPUTED_INCLUDE =
            Pattern.compile("<ui:(include|decorate|composition)[^>]*(src|template)=\"(?!/)[^\"]*\"");

    @Test
    void no_java_file_is_longer_than_250_lines() {
        none(Project.files(".java", "/src/main/"), file -> lines(file) > JAVA);
    }

    @Test
    void no_page_or_page_bean_is_longer_than_120_lines() {
        none(Project.files("Page.java", "/src/main/"), file -> lines(file) > PAGE);
        none(Project.files(".xhtml", "/src/main/"), file -> lines(file) > PAGE);
    }

    @Test
    void no_page_holds_style_script_unescaped_text_or_a_computed_include() {
        List<Path> pages = Project.files(".xhtml", "/src/main/");
        none(pages, file -> Project.text(file).contains(" style=\""));
        none(pages, file -> Project.text(file).contains("escape=\"false\""));
        none(
                pages,
                file -> Pattern.compile("<script(?![^>]*src=)")
                        .matcher(Project.text(file))
                        .find());
        none(pages, file -> COMPUTED_INCLUDE.matcher(Project.text(file)).find());
    }

    @Test
    void no_page_bean_writes_messages_of_its_own() {
        none(
                Project.files("Page.java", "/src/main/"),
                file -> Project.text(file).contains("FacesMessage")
                        || Project.text(file).contains("PrimeFaces.current"));
    }

    private static void none(List<Path> files, Predicate<Path> wrong) {
        assertFalse(files.isEmpty(), "a check that looks at nothing guards nothing");
        assertEquals(List.of(), files.stream().filter(wrong).toList());
    }

    private static int lines(Path file) {
        return Project.text(file).split("\n", -1).length - 1;
    }
}
