package org.ginnel.gateways.explore;

import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import org.ginnel.register.Careers.Demand;
import org.ginnel.register.Careers.Job;
import org.ginnel.register.Careers.Pay;
import org.ginnel.register.Careers.Told;

/**
 * What the imported lists say of a gateway's work, as a page shows it.
 *
 * @param jobs some of them with a sentence, spread over the alphabet; {@code otherJobs} only by name
 * @param lowest and highest middle pay of all its occupations, null when none is known; {@code least} and {@code most}
 *     are the same in thousands
 */
record GatewayFigures(
        List<Job> jobs,
        List<Job> otherJobs,
        List<PayRow> pay,
        Pay lowest,
        Pay highest,
        long least,
        long most,
        int occupations,
        List<DemandRow> demand) {
    private static final int MOST = 8;

    static GatewayFigures of(Told<Job> jobs, Told<Pay> pay, Told<Demand> demand) {
        List<Job> all = jobs.rows();
        int step = Math.max(1, all.size() / MOST);
        List<Job> shown = IntStream.iterate(0, i -> i < all.size(), i -> i + step)
                .mapToObj(all::get)
                .limit(MOST)
                .toList();
        List<Pay> biggest = pay.rows().stream().limit(MOST).toList();
        int widest = RangePicture.most(biggest);
        int needed = RangePicture.mostNeeded(demand.rows());
        Comparator<Pay> byPay = Comparator.comparingInt(Pay::median);
        Pay lowest = pay.rows().stream().min(byPay).orElse(null);
        Pay highest = pay.rows().stream().max(byPay).orElse(null);
        return new GatewayFigures(
                shown,
                all.stream().filter(job -> !shown.contains(job)).toList(),
                biggest.stream()
                        .map(one -> new PayRow(one, RangePicture.of(one, widest)))
                        .toList(),
                lowest,
                highest,
                thousands(lowest),
                thousands(highest),
                pay.rows().size(),
                demand.rows().stream()
                        .map(one -> new DemandRow(one, RangePicture.of(one, needed)))
                        .toList());
    }

    private static long thousands(Pay pay) {
        return pay == null ? 0 : Math.round(pay.median() / 1000.0);
    }

    record PayRow(Pay pay, RangePicture bar) {}

    record DemandRow(Demand demand, RangePicture bar) {}
}
