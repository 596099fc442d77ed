package org.ginnel.gateways.explore;

import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.ginnel.register.Careers.Demand;
import org.ginnel.register.Careers.Pay;

/**
 * One row's bar, in hundredths of the widest row, so that rows can be compared by eye; its figures stand beside it.
 *
 * @param mark where the middle lies; -1 without one
 */
record RangePicture(int from, int length, int mark) {
    private static final int WHOLE = 100;

    /** Of the middle half; an end that is not known ends at the middle. */
    static RangePicture of(Pay pay, int most) {
        int low = Objects.requireNonNullElse(pay.low(), pay.median());
        int high = Objects.requireNonNullElse(pay.high(), pay.median());
        int from = share(low, most);
        return new RangePicture(from, Math.max(1, share(high, most) - from), share(pay.median(), most));
    }

    static RangePicture of(Demand demand, int most) {
        return new RangePicture(0, demand.needed() == null ? 0 : share(Math.max(0, demand.needed()), most), -1);
    }

    static int most(List<Pay> pay) {
        return pay.stream()
                .flatMap(one -> Stream.of(one.low(), one.high(), one.median()))
                .filter(Objects::nonNull)
                .mapToInt(Integer::intValue)
                .max()
                .orElse(1);
    }

    static int mostNeeded(List<Demand> demand) {
        return Math.max(
                1,
                demand.stream()
                        .map(Demand::needed)
                        .filter(Objects::nonNull)
                        .mapToInt(Integer::intValue)
                        .max()
                        .orElse(1));
    }

    private static int share(int value, int most) {
        return Math.round((float) value * WHOLE / most);
    }
}
