package org.ginnel.performance;

import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.IntFunction;
import org.HdrHistogram.Histogram;

/** So many connections, each asking again as soon as it is answered, for a bounded time. */
final class Load {
    private Load() {}

    /** @param latency in microseconds */
    record Result(double perSecond, long errors, Histogram latency) {
        double milliseconds(double percentile) {
            return latency.getValueAtPercentile(percentile) / 1000.0;
        }
    }

    static Result run(int port, int connections, Duration length, int expectedStatus, byte[] request) {
        return run(port, connections, length, expectedStatus, connection -> request);
    }

    static Result run(int port, int connections, Duration length, int expectedStatus, IntFunction<byte[]> requests) {
        ExecutorService threads = Executors.newFixedThreadPool(connections);
        try {
            long end = System.nanoTime() + length.toNanos();
            List<Future<Result>> parts = new ArrayList<>();
            for (int i = 0; i < connections; i++) {
                byte[] request = requests.apply(i);
                parts.add(threads.submit(() -> one(port, end, expectedStatus, request)));
            }
            Histogram all = new Histogram(3);
            long errors = 0;
            for (Future<Result> part : parts) {
                all.add(part.get().latency());
                errors += part.get().errors();
            }
            return new Result(all.getTotalCount() / (length.toNanos() / 1e9), errors, all);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(stopped);
        } catch (ExecutionException failed) {
            throw new IllegalStateException(failed.getCause());
        } finally {
            threads.shutdownNow();
        }
    }

    private static Result one(int port, long end, int expectedStatus, byte[] request) throws IOException {
        Histogram latency = new Histogram(3);
        long errors = 0;
        try (Wire wire = new Wire(port)) {
            while (System.nanoTime() < end) {
                long begin = System.nanoTime();
                if (wire.send(request).status() == expectedStatus) {
                    latency.recordValue((System.nanoTime() - begin) / 1000);
                } else {
                    errors++;
                }
            }
        }
        return new Result(0, errors, latency);
    }
}
