package org.ginnel.performance;

import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** The same server with the same boot commands, with nothing on it or with one plain servlet. */
final class PlainServer implements AutoCloseable {
    private static final int PATIENCE_SECONDS = 120;
    /** Handed to the server as bytes: the servlet classes it needs are the server's, not ours. */
    private static final String SERVLET = "/org/ginnel/performance/yardstick/HelloServlet.class";

    private final Process process;
    private final int port;
    private final double seconds;

    private PlainServer(Process process, int port, double seconds) {
        this.process = process;
        this.port = port;
        this.seconds = seconds;
    }

    static PlainServer empty(Path root, Path folder) throws IOException, InterruptedException {
        return start(root, folder, null);
    }

    static PlainServer withServlet(Path root, Path folder) throws IOException, InterruptedException {
        Path war = folder.resolve("yardstick.war");
        try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(war));
                InputStream servlet = PlainServer.class.getResourceAsStream(SERVLET)) {
            zip.putNextEntry(new ZipEntry("WEB-INF/classes" + SERVLET));
            servlet.transferTo(zip);
        }
        return start(root, folder, war);
    }

    private static PlainServer start(Path root, Path folder, Path war) throws IOException, InterruptedException {
        int port = freePort();
        Path config = root.resolve("config/payara");
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx1g",
                "-jar",
                root.resolve("modules/launcher/target/server/payara-micro.jar").toString(),
                "--rootdir",
                Files.createTempDirectory(folder, "runtime").toString(),
                "--disablephonehome",
                "--nohazelcast",
                "--port",
                Integer.toString(port),
                "--prebootcommandfile",
                config.resolve("pre-boot.txt").toString(),
                "--postbootcommandfile",
                config.resolve("post-boot.txt").toString()));
        if (war != null) {
            command.addAll(List.of("--deploy", war.toString()));
        }
        Path log = Files.createTempFile(folder, "plain", ".log");
        long began = System.nanoTime();
        Process process = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(log.toFile())
                .start();
        while (!Files.readString(log, StandardCharsets.ISO_8859_1).contains(" ready in ")) {
            if (!process.isAlive() || System.nanoTime() - began > TimeUnit.SECONDS.toNanos(PATIENCE_SECONDS)) {
                process.destroyForcibly();
                throw new IOException("the plain server did not start, see " + log);
            }
            TimeUnit.MILLISECONDS.sleep(50);
        }
        return new PlainServer(process, port, (System.nanoTime() - began) / 1e9);
    }

    static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        }
    }

    int port() {
        return port;
    }

    /** From the command to "ready". */
    double seconds() {
        return seconds;
    }

    /** The address of the servlet. */
    static String hello(int bytes) {
        return "/yardstick/hello?bytes=" + bytes;
    }

    @Override
    public void close() {
        process.destroy();
        try {
            if (!process.waitFor(20, TimeUnit.SECONDS)) {
                process.destroyForcibly();
            }
        } catch (InterruptedException stopped) {
            process.destroyForcibly();
            Thread.currentThread().interrupt();
        }
    }
}
