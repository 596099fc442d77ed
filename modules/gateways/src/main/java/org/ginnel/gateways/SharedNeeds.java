package org.ginnel.gateways;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.ginnel.register.PersonId;

/** What helps somebody, as far as she lets the council at the keyboard read it. */
public interface SharedNeeds {
    /** Empty when she shares nothing with this council; whether she has said anything, nobody can tell. Reading is journalled. */
    Optional<Said> of(PersonId person);

    /** @param words null when she ticked only */
    record Said(String words, List<String> adjustments, Instant at) {
        public Said {
            adjustments = List.copyOf(adjustments);
        }
    }
}
