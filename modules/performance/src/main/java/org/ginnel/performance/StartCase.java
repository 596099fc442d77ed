package org.ginnel.performance;

import java.io.IOException;

/** How long the server takes until it answers, beside the same server with nothing on it. */
final class StartCase {
    private final Rig rig;
    private final int rounds;

    StartCase(Rig rig, int rounds) {
        this.rig = rig;
        this.rounds = rounds;
    }

    void run(Report report) throws IOException, InterruptedException {
        report.head("start", "Server process from its command to its first answer, on data that is already there.");
        rig.start();
        rig.stop();
        double[] ours = new double[rounds];
        double[] empty = new double[rounds];
        for (int i = 0; i < rounds; i++) {
            try (PlainServer plain = PlainServer.empty(rig.root(), rig.folder())) {
                empty[i] = plain.seconds();
            }
            rig.start();
            ours[i] = rig.serverSeconds();
            rig.stop();
        }
        report.pair("Ginnel", ours, "the empty server", empty, "s");
    }
}
