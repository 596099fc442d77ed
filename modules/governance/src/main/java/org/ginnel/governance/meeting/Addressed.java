package org.ginnel.governance.meeting;

import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;

/** Ids and numbers as they stand in addresses; what is none is as if it were not there. */
final class Addressed {
    private static final Pattern ID = Pattern.compile("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}");
    private static final Pattern NUMBER = Pattern.compile("[1-9][0-9]{0,4}");

    private Addressed() {}

    static Optional<UUID> id(String text) {
        return text != null && ID.matcher(text).matches() ? Optional.of(UUID.fromString(text)) : Optional.empty();
    }

    static Optional<Integer> number(String text) {
        return text != null && NUMBER.matcher(text).matches() ? Optional.of(Integer.valueOf(text)) : Optional.empty();
    }
}
