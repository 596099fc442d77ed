package org.ginnel.governance.convening;

import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;
import org.ginnel.governance.MeetingId;
import org.ginnel.kernel.NotFound;

/** Ids as they stand in addresses; what is none is not found. */
final class Addressed {
    private static final Pattern ID = Pattern.compile("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}");

    private Addressed() {}

    static Optional<UUID> id(String text) {
        return text != null && ID.matcher(text).matches() ? Optional.of(UUID.fromString(text)) : Optional.empty();
    }

    static MeetingId meeting(String text) {
        return id(text).map(MeetingId::new).orElseThrow(NotFound::new);
    }
}
