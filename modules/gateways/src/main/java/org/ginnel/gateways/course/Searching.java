package org.ginnel.gateways.course;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.util.List;
import org.ginnel.gateways.SavedSearchId;
import org.ginnel.kernel.Acting;
import org.ginnel.kernel.AllowedTo;
import org.ginnel.kernel.Ids;
import org.ginnel.kernel.Journal;
import org.ginnel.kernel.Moment;
import org.ginnel.kernel.Obstacle;
import org.ginnel.kernel.Once;
import org.ginnel.register.PersonId;
import org.ginnel.register.Role;

/** Somebody looks for a course, and keeps what she looked for. */
@ApplicationScoped
@Transactional
class Searching {
    @Inject
    EntityManager em;

    @Inject
    Acting acting;

    @Inject
    Moment moment;

    @Inject
    Journal journal;

    @Inject
    Understanding understanding;

    /** One page of what was asked for; when nothing fits all of it, what fits most of it. */
    @AllowedTo(AllowedTo.EVERYBODY)
    Found find(CourseAsked asked, int page) {
        Wish wish = understanding.wish(asked, page);
        Offerings offerings = new Offerings_(em);
        long all = offerings.count(wish.search());
        return new Found(
                wish,
                all,
                all == 0
                        ? List.of()
                        : offerings.search(wish.search()).stream()
                                .map(Offering::course)
                                .map(wish::row)
                                .toList(),
                all > 0 ? List.of() : Wider.of(asked, understanding, offerings));
    }

    @AllowedTo(Role.YOUNG_PERSON)
    List<Kept> kept() {
        return searches().of(person()).stream()
                .map(search -> new Kept(search.id(), search.asked(), search.since()))
                .toList();
    }

    @AllowedTo(Role.YOUNG_PERSON)
    List<Obstacle> obstaclesToKeeping(CourseAsked asked) {
        return SavedSearch.obstacles(asked, searches().of(person()));
    }

    @Once
    @AllowedTo(Role.YOUNG_PERSON)
    void keep(String query) {
        SavedSearch search = new SavedSearch(
                new SavedSearchId(Ids.next()),
                person(),
                CourseAsked.of(query),
                searches().of(person()),
                moment.now());
        searches().add(search);
        journal.record(search.kept());
    }

    @Once
    @AllowedTo(Role.YOUNG_PERSON)
    void forget(SavedSearchId id) {
        SavedSearch search = searches().mine(person(), id);
        searches().remove(search);
        journal.record(search.forgotten());
    }

    private PersonId person() {
        return new PersonId(acting.actor().person());
    }

    private SavedSearches searches() {
        return new SavedSearches_(em);
    }

    /**
     * @param all how many there are on all pages
     * @param wider when there are none: the same with one thing left out
     */
    record Found(Wish wish, long all, List<Wish.Row> rows, List<Wider> wider) {}

    record Kept(SavedSearchId id, CourseAsked asked, java.time.Instant since) {}
}
