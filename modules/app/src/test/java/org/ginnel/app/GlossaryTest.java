package org.ginnel.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import jakarta.persistence.Entity;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Every noun of the product has its sentence in {@code docs/glossary.md}. */
class GlossaryTest {
    @Test
    void every_entity_is_in_the_glossary() {
        String glossary = Project.text(Project.ROOT.resolve("docs/glossary.md"));
        List<String> nouns = Project.classes()
                .filter(type -> type.isAnnotationPresent(Entity.class))
                .map(Class::getSimpleName)
                .toList();
        assertFalse(nouns.isEmpty());
        assertEquals(
                List.of(),
                nouns.stream()
                        .filter(noun -> !glossary.contains("\n**" + noun + "**"))
                        .toList());
    }
}
