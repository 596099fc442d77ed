package org.ginnel.employers.placement;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import java.util.Arrays;
import java.util.Collections;
import java.util.EnumSet;
import java.util.Set;
import java.util.stream.Collectors;

/** Facets as words with commas between, in the order of the enum. */
@Converter
class AccessColumn implements AttributeConverter<Set<Access>, String> {
    @Override
    public String convertToDatabaseColumn(Set<Access> access) {
        return access == null ? "" : access.stream().sorted().map(Enum::name).collect(Collectors.joining(","));
    }

    @Override
    public Set<Access> convertToEntityAttribute(String words) {
        if (words == null || words.isEmpty()) {
            return Set.of();
        }
        EnumSet<Access> access = EnumSet.noneOf(Access.class);
        Arrays.stream(words.split(",")).map(Access::valueOf).forEach(access::add);
        return Collections.unmodifiableSet(access);
    }
}
