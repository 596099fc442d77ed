package org.ginnel.kernel;

import java.util.Locale;

/**
 * Why a deed is refused. Implemented by enums, one per feature; the constant is the key of its sentence in the module's
 * bundle: {@code <feature package>.obstacle.<CONSTANT>}, for instance {@code application.obstacle.NO_STATEMENT}. The
 * sentence says the remedy too and may carry {@code {0}} placeholders.
 */
public interface Reason {
    String name();

    /** The bundle key of the sentence. */
    default String key() {
        String pack = getDeclaringClassOfReason().getPackageName();
        return pack.substring(pack.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT) + ".obstacle." + name();
    }

    /** Whether it says that somebody else changed the thing meanwhile; the answer then carries the status 409. */
    default boolean stale() {
        return false;
    }

    /** The module whose bundle holds the sentence: the segment after {@code org.ginnel.}. */
    default String module() {
        return Texts.moduleOf(getDeclaringClassOfReason());
    }

    private Class<?> getDeclaringClassOfReason() {
        return ((Enum<?>) this).getDeclaringClass();
    }
}
