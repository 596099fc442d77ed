package org.ginnel.governance.board;

import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;
import org.ginnel.governance.BoardId;
import org.ginnel.kernel.NotFound;
import org.ginnel.register.PersonId;

/** Which board and which person the address of a page is about; what is no id is not found. */
final class AskedBoard {
    private static final Pattern ID = Pattern.compile("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}");

    private AskedBoard() {}

    static BoardId board(Map<String, String> asked) {
        return id(asked, "id").map(BoardId::new).orElseThrow(NotFound::new);
    }

    static Optional<PersonId> person(Map<String, String> asked) {
        return id(asked, "person").map(PersonId::new);
    }

    private static Optional<UUID> id(Map<String, String> asked, String name) {
        String text = asked.getOrDefault(name, "");
        return ID.matcher(text).matches() ? Optional.of(UUID.fromString(text)) : Optional.empty();
    }
}
