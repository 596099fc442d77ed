package org.ginnel.employers.placement;

import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;

/** One thing two versions of an offer say differently; {@code what} is a part of {@link PlacementTerms}. */
record Difference(String what, Object mine, Object theirs) {
    /** @param sites how a site is called */
    static List<Difference> between(LogPlacement mine, LogPlacement theirs, Function<UUID, String> sites) {
        List<Difference> found = new ArrayList<>();
        if (!mine.site().equals(theirs.site())) {
            found.add(new Difference("site", sites.apply(mine.site()), sites.apply(theirs.site())));
        }
        for (RecordComponent part : PlacementTerms.class.getRecordComponents()) {
            Object my = value(part, mine.terms());
            Object their = value(part, theirs.terms());
            if (!part.getName().equals("lastDay") && !same(my, their)) {
                found.add(new Difference(part.getName(), my, their));
            }
        }
        return found;
    }

    private static boolean same(Object my, Object their) {
        return my instanceof java.math.BigDecimal number && their instanceof java.math.BigDecimal other
                ? number.compareTo(other) == 0
                : Objects.equals(my, their);
    }

    private static Object value(RecordComponent part, PlacementTerms terms) {
        try {
            return part.getAccessor().invoke(terms);
        } catch (ReflectiveOperationException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
