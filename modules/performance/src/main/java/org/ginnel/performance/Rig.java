package org.ginnel.performance;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.ginnel.launcher.Options;
import org.ginnel.launcher.Running;

/** A product started the way the README starts it, on a free port, in a folder that is thrown away afterwards. */
final class Rig implements AutoCloseable {
    private final Path root;
    private final Path folder;
    private final int port;
    private Running running;
    private double serverSeconds;

    Rig(Path root) throws IOException {
        this.root = root;
        folder = Files.createTempDirectory("ginnel-measure");
        port = PlainServer.freePort();
    }

    void start() {
        Map<String, Long> steps = new LinkedHashMap<>();
        Map<String, String> wishes = Map.of(
                "ginnel.root", root.toString(),
                "ginnel.data", folder.resolve("data").toString(),
                "ginnel.port", Integer.toString(port),
                "ginnel.demo", "true");
        running = new Running(
                        Options.of(wishes::get, variable -> null), step -> steps.putIfAbsent(step, System.nanoTime()))
                .start();
        serverSeconds = (System.nanoTime() - steps.get("Starting the server")) / 1e9;
    }

    void stop() {
        if (running != null) {
            running.close();
            running = null;
        }
    }

    int port() {
        return port;
    }

    Path root() {
        return root;
    }

    Path folder() {
        return folder;
    }

    DataSource owner() {
        return running.owner();
    }

    /** From the server's command to its first answer, without the database. */
    double serverSeconds() {
        return serverSeconds;
    }

    @Override
    public void close() throws IOException {
        stop();
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.deleteIfExists(file);
            }
        }
    }
}
