package org.ginnel.performance;

import java.io.IOException;
import java.time.Duration;

/** A public page out of the page cache, beside a plain servlet that answers as many bytes. */
final class BrowseCase {
    private static final int CONNECTIONS = 8;
    private static final Duration LENGTH = Duration.ofSeconds(4);

    private final Rig rig;
    private final int rounds;

    BrowseCase(Rig rig, int rounds) {
        this.rig = rig;
        this.rounds = rounds;
    }

    void run(Report report) throws IOException {
        rig.start();
        try (PlainServer plain = PlainServer.withServlet(rig.root(), rig.folder());
                Wire wire = new Wire(rig.port())) {
            String path = gateway(wire);
            int bytes = wire.send(Wire.get(path, rig.port())).body().length;
            report.head(
                    "browse",
                    "GET " + path + " (" + bytes + " bytes) over " + CONNECTIONS + " kept connections for "
                            + LENGTH.toSeconds() + " s a round, in turn with the plain servlet.");
            byte[] page = Wire.get(path, rig.port());
            byte[] hello = Wire.get(PlainServer.hello(bytes), plain.port());
            Load.run(rig.port(), CONNECTIONS, LENGTH, 200, page);
            Load.run(plain.port(), CONNECTIONS, LENGTH, 200, hello);
            double[] ours = new double[rounds];
            double[] servlet = new double[rounds];
            double[] p95 = new double[rounds];
            long errors = 0;
            for (int i = 0; i < rounds; i++) {
                servlet[i] =
                        Load.run(plain.port(), CONNECTIONS, LENGTH, 200, hello).perSecond();
                Load.Result result = Load.run(rig.port(), CONNECTIONS, LENGTH, 200, page);
                ours[i] = result.perSecond();
                p95[i] = result.milliseconds(95);
                errors += result.errors();
            }
            report.pair("gateway page", ours, "plain servlet", servlet, "requests/s");
            report.row("gateway page, 95th percentile", Spread.of(p95), "ms");
            report.line("errors: " + errors);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        } finally {
            rig.stop();
        }
    }

    /** The address of the first gateway, as the page of all gateways links it. */
    private String gateway(Wire wire) throws IOException {
        Wire.Answer list = wire.send(Wire.get("/gateways/explore/list", rig.port()));
        var link = java.util.regex.Pattern.compile("href=\"(/gateways/explore/gateway\\?code=[^\"&]+)\"")
                .matcher(list.text());
        if (!link.find()) {
            throw new IOException("the page of gateways links none: " + list.status() + " " + list.text());
        }
        return link.group(1);
    }
}
