package org.ginnel.journeys;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * A row of {@code docs/pages.csv}: a page, a file, or a form of a page, and who may.
 *
 * @param form empty for the page itself
 * @param asks the question of its address, with the names of ids in braces
 */
record MatrixRow(String page, String form, Set<String> roles, String asks) {
    private static final Pattern BUTTON =
            Pattern.compile("<(?:g:button|g:confirm|h:commandButton)\\b[^>]*?\\bid=\"([^\"#]+)\"");
    private static final Pattern REPEAT = Pattern.compile("<ui:repeat id=\"([^\"]+)\"");
    private static final Path VIEWS = Product.root().resolve("modules/gateways/src/main/resources/META-INF/resources");

    static List<MatrixRow> all() {
        return text(Product.root().resolve("docs/pages.csv"))
                .lines()
                .skip(1)
                .map(line -> line.split(",", -1))
                .map(row -> new MatrixRow(row[0], row[1], Set.of(row[2].split(" ")), row[4]))
                .toList();
    }

    boolean isForm() {
        return !form.isEmpty();
    }

    boolean isPublic() {
        return roles.contains("EVERYBODY");
    }

    boolean lets(String role) {
        return isPublic() || roles.contains(role);
    }

    /** Whether the page keeps state in a session, so that a form of it names the state it was shown with. */
    boolean keepsState() {
        return view().contains("/templates/staff.xhtml");
    }

    boolean takesAFile() {
        return view().contains("<g:form id=\"" + form + "\" multipart=\"true\"");
    }

    /** A file to take along, not a page. */
    boolean isFile() {
        return view().isEmpty();
    }

    /** What the names of all its buttons can be, also of those in a list. */
    List<String> buttons() {
        String view = view();
        String inside = view.substring(view.indexOf("<g:form id=\"" + form + "\""));
        List<String> plain = BUTTON.matcher(inside.substring(0, inside.indexOf("</g:form>")))
                .results()
                .map(button -> button.group(1))
                .toList();
        List<String> all = new ArrayList<>(plain);
        REPEAT.matcher(view)
                .results()
                .flatMap(list -> plain.stream().map(button -> list.group(1) + ":0:" + button))
                .forEach(all::add);
        return all;
    }

    @Override
    public String toString() {
        return page + (isForm() ? " " + form : "");
    }

    private String view() {
        Path file = VIEWS.resolve(page + ".xhtml");
        return Stream.of(file)
                .filter(Files::exists)
                .map(MatrixRow::text)
                .findFirst()
                .orElse("");
    }

    private static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }
}
