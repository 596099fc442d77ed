package org.ginnel.kernel.cache;

import java.util.HashSet;
import java.util.Set;
import org.ginnel.kernel.DomainEvent;

/**
 * A public page or a folder of them, the query parameters that change what is shown, and the events after which it must
 * be rendered anew. A request with any other parameter is answered but not kept.
 *
 * <pre>{@code
 * PublicPage.under("/gateways/course").with("q", "page").clearedBy(CoursePublished.class)
 * PublicPage.at("/")
 * }</pre>
 */
public record PublicPage(
        String path, boolean folder, Set<String> parameters, Set<Class<? extends DomainEvent>> clearedBy) {
    public PublicPage {
        parameters = Set.copyOf(parameters);
        clearedBy = Set.copyOf(clearedBy);
    }

    /** Exactly this address. */
    public static PublicPage at(String path) {
        return new PublicPage(path, false, Set.of(), Set.of());
    }

    /** This address and everything below it. */
    public static PublicPage under(String path) {
        return new PublicPage(path, true, Set.of(), Set.of());
    }

    public PublicPage with(String... names) {
        Set<String> all = new HashSet<>(parameters);
        all.addAll(Set.of(names));
        return new PublicPage(path, folder, all, clearedBy);
    }

    @SafeVarargs
    public final PublicPage clearedBy(Class<? extends DomainEvent>... events) {
        Set<Class<? extends DomainEvent>> all = new HashSet<>(clearedBy);
        for (Class<? extends DomainEvent> event : events) {
            all.add(event);
        }
        return new PublicPage(path, folder, parameters, all);
    }

    boolean covers(String address) {
        return address.equals(path) || folder && address.startsWith(path.endsWith("/") ? path : path + "/");
    }
}
