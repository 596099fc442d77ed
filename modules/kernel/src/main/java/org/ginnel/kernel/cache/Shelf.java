package org.ginnel.kernel.cache;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.Ticker;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;

/**
 * The kept pages of this node. A page is drawn by one request while others wait for it; one that was begun before a
 * clearing and ends after it is shown to those who waited and not kept.
 */
final class Shelf {
    /** Nothing is older, whatever was not heard: the clock too changes pages. */
    static final Duration LONGEST = Duration.ofSeconds(60);

    private static final int REMEMBERED = 256;

    private final Cache<PageKey, Drawn> pages;
    private final Map<PageKey, Drawing> drawing = new HashMap<>();
    private final Deque<Clearing> recent = new ArrayDeque<>();
    private long clearings;

    Shelf(long bytes, Ticker ticker) {
        pages = Caffeine.newBuilder()
                .maximumWeight(bytes)
                .weigher((PageKey key, Drawn page) -> page.weight())
                .expireAfterWrite(LONGEST)
                .ticker(ticker)
                .executor(Runnable::run)
                .build();
    }

    /** A page being drawn since so many clearings; the first request draws, the others wait. */
    record Drawing(PageKey key, long since, CompletableFuture<Optional<Drawn>> result) {}

    Optional<Drawn> find(PageKey key) {
        return Optional.ofNullable(pages.getIfPresent(key));
    }

    /** The drawing under way, or nothing: then this request {@link #begin}s. */
    synchronized Optional<Drawing> underWay(PageKey key) {
        return Optional.ofNullable(drawing.get(key));
    }

    /** Registers this request as the one that draws, unless another was faster. */
    synchronized Drawing begin(PageKey key) {
        Drawing mine = new Drawing(key, clearings, new CompletableFuture<>());
        drawing.putIfAbsent(key, mine);
        return mine;
    }

    /** Ends a drawing, empty when the answer is not for everybody. Answers whether it was kept. */
    boolean end(Drawing done, Optional<Drawn> page) {
        boolean kept;
        synchronized (this) {
            drawing.remove(done.key(), done);
            kept = page.isPresent() && !clearedSince(done);
            if (kept) {
                pages.put(done.key(), page.get());
            }
        }
        done.result().complete(page);
        return kept;
    }

    synchronized void clear(Clearing clearing) {
        clearings++;
        recent.addLast(clearing);
        if (recent.size() > REMEMBERED) {
            recent.removeFirst();
        }
        pages.asMap().keySet().removeIf(clearing::covers);
        drawing.keySet().removeIf(clearing::covers);
    }

    private boolean clearedSince(Drawing page) {
        long missed = clearings - page.since();
        if (missed > recent.size()) {
            return true;
        }
        return recent.stream().skip(recent.size() - missed).anyMatch(clearing -> clearing.covers(page.key()));
    }
}
