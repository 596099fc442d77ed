package org.ginnel.gateways.enrichment;

import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.stream.Stream;

/**
 * A topic of the place's curriculum for life.
 *
 * @param aliases other words sources use for it
 */
record Topic(String code, String name, String summary, List<String> aliases) {
    Topic {
        aliases = List.copyOf(aliases);
    }

    /** Its id as a taxonomy term, the same for ever. */
    UUID term() {
        return UUID.nameUUIDFromBytes(("topic:" + code).getBytes(java.nio.charset.StandardCharsets.UTF_8));
    }

    boolean meant(Term said) {
        return said.term().equals(term())
                || Stream.concat(Stream.of(name), aliases.stream())
                        .anyMatch(word -> word.toLowerCase(Locale.ROOT)
                                .equals(said.name().strip().toLowerCase(Locale.ROOT)));
    }

    static List<String> codesOf(List<Topic> topics, List<Term> terms) {
        return topics.stream()
                .filter(topic -> terms.stream().anyMatch(topic::meant))
                .map(Topic::code)
                .toList();
    }
}
