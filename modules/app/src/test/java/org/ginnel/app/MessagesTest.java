package org.ginnel.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.ginnel.kernel.Reason;
import org.ginnel.kernel.Texts;
import org.junit.jupiter.api.Test;

/** Every sentence a page or a refusal asks for is in its module's bundle. */
class MessagesTest {
    private static final Pattern ASKED = Pattern.compile("#?\\b([a-z]+)Text(?:\\['([^']+)'\\]|\\.([A-Za-z_]+)\\b)");

    @Test
    void every_reason_has_its_sentence() {
        List<Reason> reasons = Project.classes()
                .filter(type -> type.isEnum() && Reason.class.isAssignableFrom(type))
                .flatMap(type -> Arrays.stream(type.getEnumConstants()))
                .map(Reason.class::cast)
                .toList();
        assertFalse(reasons.isEmpty());
        assertEquals(
                List.of(),
                reasons.stream()
                        .filter(reason -> lacks(reason.module(), reason.key()))
                        .map(reason -> reason.module() + ": " + reason.key())
                        .toList());
    }

    @Test
    void every_text_a_view_asks_for_is_there() {
        List<String> missing = new ArrayList<>();
        Project.files(".xhtml", "/src/main/").forEach(file -> {
            Matcher asked = ASKED.matcher(Project.text(file));
            while (asked.find()) {
                String key = asked.group(2) == null ? asked.group(3) : asked.group(2);
                if (lacks(asked.group(1), key)) {
                    missing.add(file.getFileName() + ": " + asked.group(1) + " " + key);
                }
            }
        });
        assertEquals(List.of(), missing);
    }

    private static boolean lacks(String module, String key) {
        return Texts.of(module, key).startsWith("???");
    }
}
