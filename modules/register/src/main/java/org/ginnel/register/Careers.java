package org.ginnel.register;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;

/** What the imported lists say of work, each answer with the list it is from. A list that is not here is said so. */
public interface Careers {
    /** Jobs whose profile names an apprenticeship standard of one of these routes, by title. */
    Told<Job> jobs(Collection<String> routes);

    /** A year's full-time pay in the unit groups whose SOC 2020 code begins so; those with most jobs first. */
    Told<Pay> pay(Collection<String> soc2020);

    /** Jobs and people needed in the place, by the two-digit groups of SOC 2020 these codes lie in. */
    Told<Demand> demand(Collection<String> soc2020);

    /** Qualifications in these sector subject areas that are paid or lent for adults who start on this day. */
    Told<ForAdults> forAdults(Collection<String> ssaTier2, LocalDate day);

    /** @param source null when no such list was imported */
    record Told<T>(List<T> rows, Source source) {
        public Told {
            rows = List.copyOf(rows);
        }
    }

    /** @param asAt the day the list describes */
    record Source(String name, LocalDate asAt, String licence) {}

    /**
     * @param starter and experienced a year in pounds, null when pay varies
     * @param level the lowest level of the standards it names; null when none has one
     * @param routes those of the routes asked for that lead to it
     */
    record Job(
            String slug,
            String title,
            String description,
            Integer starter,
            Integer experienced,
            Integer level,
            List<String> routes) {}

    /** @param low and high between which the middle half earn; null when too uncertain to say */
    record Pay(String soc2020, String occupation, Integer low, int median, Integer high) {}

    /**
     * @param now jobs in the first year of the projection, {@code later} in its last; null when too few to say
     * @param leaving people needed for those who leave
     * @param needed people needed in all
     */
    record Demand(String group, Integer now, Integer later, Integer change, Integer leaving, Integer needed) {}

    record ForAdults(String learnAimRef, String title, String level, Funding funding, LocalDate until) {}

    enum Funding {
        FREE_FOR_JOBS,
        ENTITLED,
        LOAN
    }
}
