package org.ginnel.register;

import java.util.List;
import java.util.Optional;

/** T Levels, other qualifications and apprenticeship standards of the official lists, with the date of the list. */
public interface Qualifications {
    Optional<Qualification> byLearnAimRef(String learnAimRef);

    /** Current T Levels, by title. */
    List<Qualification> tLevels();

    List<Standard> standardsOfRoute(String route);

    Optional<Standard> standard(String reference);

    /** @param learnAimRef 8 characters, text (may end in X) */
    record Qualification(String learnAimRef, String title, String level, String type, String route, String source) {}

    /** @param reference ST reference; {@code larsCode} null when none */
    record Standard(String reference, Integer larsCode, String title, Integer level, List<String> routes) {}
}
