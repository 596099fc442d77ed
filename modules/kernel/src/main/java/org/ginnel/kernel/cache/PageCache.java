package org.ginnel.kernel.cache;

import com.github.benmanes.caffeine.cache.Ticker;
import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.transaction.Status;
import jakarta.transaction.Synchronization;
import jakarta.transaction.TransactionSynchronizationRegistry;
import java.util.List;
import org.ginnel.kernel.Config;
import org.ginnel.kernel.DomainEvent;
import org.ginnel.kernel.Setting;

/**
 * Public pages drawn once and shown to everybody. A deed that changes what they show clears them in its transaction: on
 * this node when it commits, on the others when PostgreSQL tells them, which is never before it committed.
 */
@ApplicationScoped
public class PageCache {
    static final String CHANNEL = "ginnel_pages";
    private static final String KEEP_OUT = "org.ginnel.cache.out";

    private final Shelf shelf = new Shelf(Config.here().number(Setting.CACHE_BYTES), Ticker.systemTicker());

    @Inject
    @Any
    Instance<PublicPages> modules;

    @Inject
    EntityManager em;

    @Resource(lookup = "java:comp/TransactionSynchronizationRegistry")
    TransactionSynchronizationRegistry transaction;

    volatile List<PublicPage> pages;

    /** Clears this address and everything below it when the transaction under way commits. */
    public void clear(String path) {
        clear(new Clearing(path, true));
    }

    /** Called while drawing: this answer is for its reader alone. */
    public static void keepOut(HttpServletRequest request) {
        request.setAttribute(KEEP_OUT, Boolean.TRUE);
    }

    static boolean keptOut(HttpServletRequest request) {
        return request.getAttribute(KEEP_OUT) != null;
    }

    void on(@Observes DomainEvent event) {
        pages().stream()
                .filter(page -> page.clearedBy().stream().anyMatch(type -> type.isInstance(event)))
                .forEach(page -> clear(Clearing.of(page)));
    }

    Shelf shelf() {
        return shelf;
    }

    List<PublicPage> pages() {
        if (pages == null) {
            pages = modules.stream()
                    .flatMap(module -> module.publicPages().stream())
                    .toList();
        }
        return pages;
    }

    private void clear(Clearing clearing) {
        if (transaction.getTransactionStatus() != Status.STATUS_ACTIVE) {
            throw new IllegalStateException("pages are cleared by a deed, in its transaction");
        }
        tell(em, clearing);
        transaction.registerInterposedSynchronization(new Synchronization() {
            @Override
            public void beforeCompletion() {
                // what was drawn until now may still be right: the transaction may be refused
            }

            @Override
            public void afterCompletion(int status) {
                if (status == Status.STATUS_COMMITTED) {
                    shelf.clear(clearing);
                }
            }
        });
    }

    /** Tells every listening node when the transaction commits, and nobody when it does not. */
    static void tell(EntityManager em, Clearing clearing) {
        em.createNativeQuery("select cast(pg_notify(:channel, :what) as text)")
                .setParameter("channel", CHANNEL)
                .setParameter("what", clearing.written())
                .getSingleResult();
    }
}
