package org.ginnel.kernel.deed;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Inject;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZonedDateTime;
import org.ginnel.kernel.Dates;
import org.ginnel.kernel.Moment;
import org.ginnel.kernel.demo.DemonstrationDay;

/** The database's clock inside a deed, the product's clock elsewhere; in a demonstration as many days ahead as it is. */
@ApplicationScoped
class Moments implements Moment {
    private static final ThreadLocal<Instant> DEED = new ThreadLocal<>();

    @Inject
    Clock clock;

    @Override
    public Instant now() {
        Instant deed = DEED.get();
        return deed == null ? DemonstrationDay.shown(clock.instant()) : deed;
    }

    /** Sets the deed's time as it is shown and answers the one before; null for none. */
    static Instant use(Instant now) {
        Instant before = DEED.get();
        if (now == null) {
            DEED.remove();
        } else {
            DEED.set(now);
        }
        return before;
    }

    static Instant instant(Object timestamp) {
        if (timestamp instanceof Instant instant) {
            return instant;
        }
        if (timestamp instanceof OffsetDateTime time) {
            return time.toInstant();
        }
        if (timestamp instanceof ZonedDateTime time) {
            return time.toInstant();
        }
        return ((Timestamp) timestamp).toInstant();
    }

    @Produces
    static Clock clock() {
        return Clock.system(Dates.LONDON);
    }
}
