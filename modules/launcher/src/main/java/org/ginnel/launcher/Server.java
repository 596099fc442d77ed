package org.ginnel.launcher;

import java.io.IOException;
import java.net.ConnectException;
import java.net.HttpURLConnection;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.SocketTimeoutException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Payara Micro with the WAR, as a process of its own, started the way a production node is. */
final class Server implements AutoCloseable {
    private static final int PATIENCE_SECONDS = 600;
    private static final int FAREWELL_SECONDS = 20;
    private static final int FIRST_PAGE_MS = 60_000;

    private final Process process;
    private final Path log;
    private final URI address;

    private Server(Process process, Path log, URI address) {
        this.process = process;
        this.log = log;
        this.address = address;
    }

    /** Refuses what would only show after a minute: a missing build, a port that somebody listens on. */
    static void check(Options options) {
        command(options, options.data());
        int port = options.port();
        try (ServerSocket socket = new ServerSocket(port, 1, InetAddress.getByName("127.0.0.1"))) {
            socket.setReuseAddress(true);
        } catch (IOException taken) {
            throw new Trouble(
                    "Port " + port + " is taken: stop what listens there, or choose another with -Dginnel.port=….",
                    taken);
        }
    }

    /** Starts it and waits until it answers. */
    static Server start(Options options, DataFolder folder, Consumer<String> progress, BooleanSupplier stopping) {
        Path log = folder.closed("logs").resolve("server.log");
        try {
            if (Files.exists(log)) {
                Files.move(
                        log,
                        log.resolveSibling("server.before.log"),
                        java.nio.file.StandardCopyOption.REPLACE_EXISTING);
            }
            ProcessBuilder builder = new ProcessBuilder(command(options, options.data()));
            folder.closed("dumps");
            folder.fresh("runtime");
            builder.redirectErrorStream(true).redirectOutput(log.toFile());
            // The server gets its settings from files; these would come before them.
            builder.environment().keySet().removeIf(name -> name.startsWith("GINNEL_DB_"));
            Server server = new Server(builder.start(), log, URI.create("http://127.0.0.1:" + options.port() + "/"));
            server.await(progress, stopping);
            return server;
        } catch (IOException failed) {
            throw new Trouble("The server could not be started with " + java() + ": check the JDK.", failed);
        }
    }

    private static List<String> command(Options options, Path data) {
        Path config = options.root().resolve("config").resolve("payara");
        List<String> command = new ArrayList<>(List.of(java()));
        command.addAll(List.of(
                "-Xmx" + System.getProperty("ginnel.memory", "1g"),
                "-Djdk.serialFilter=maxdepth=100;maxrefs=200000;maxbytes=20971520;maxarray=1000000",
                "-Dhazelcast.socket.bind.any=false",
                "-XX:+ExitOnOutOfMemoryError",
                "-XX:+HeapDumpOnOutOfMemoryError",
                "-XX:HeapDumpPath=" + data.resolve("dumps"),
                "-Duser.timezone=UTC",
                "-Djava.awt.headless=true"));
        if (Runtime.version().feature() >= 24) {
            command.addAll(List.of("--enable-native-access=ALL-UNNAMED", "--sun-misc-unsafe-memory-access=allow"));
        }
        command.addAll(handedOn());
        command.addAll(List.of(
                "-Dginnel.base=" + options.address(),
                "-Dginnel.hosts=127.0.0.1:" + options.port(),
                "-Dginnel.data=" + data,
                "-Dginnel.secrets=" + data.resolve("secrets"),
                "-Dginnel.demo=" + options.demo(),
                "-jar",
                program(options, "modules/launcher/target/server/payara-micro.jar")
                        .toString(),
                "--rootdir",
                data.resolve("runtime").toString(),
                "--secretsdir",
                data.resolve("secrets").toString(),
                "--disablephonehome",
                "--nohazelcast",
                "--port",
                Integer.toString(options.port()),
                "--prebootcommandfile",
                program(options, config.resolve("pre-boot.txt").toString()).toString(),
                "--postbootcommandfile",
                program(options, config.resolve("post-boot.txt").toString()).toString(),
                "--deploy",
                program(options, "modules/app/target/ginnel.war").toString()));
        return command;
    }

    /** Further settings given to the launcher. Passwords stay out of command lines: they belong into secrets. */
    private static List<String> handedOn() {
        return System.getProperties().stringPropertyNames().stream()
                .filter(name -> name.startsWith("ginnel."))
                .filter(name -> !name.matches(".*(password|pepper|secret).*"))
                .filter(name -> !List.of("ginnel.base", "ginnel.data", "ginnel.demo", "ginnel.hosts")
                        .contains(name))
                .map(name -> "-D" + name + "=" + System.getProperty(name))
                .sorted()
                .toList();
    }

    private static Path program(Options options, String name) {
        Path file = options.root().resolve(name);
        if (!Files.isRegularFile(file)) {
            throw new Trouble(
                    file + " is missing: build it with mvn package, and start from the folder Ginnel was unpacked to.");
        }
        return file;
    }

    private static String java() {
        return Path.of(System.getProperty("java.home"), "bin", "java").toString();
    }

    private void await(Consumer<String> progress, BooleanSupplier stopping) throws IOException {
        long began = System.nanoTime();
        long told = 0;
        try {
            while (true) {
                String said = Files.readString(log, java.nio.charset.StandardCharsets.ISO_8859_1);
                long seconds = TimeUnit.NANOSECONDS.toSeconds(System.nanoTime() - began);
                boolean ready = said.contains(" ready in ");
                if (ready && answers()) {
                    return;
                }
                if (!process.isAlive() || ready || seconds > PATIENCE_SECONDS) {
                    close();
                    throw new Trouble(
                            "The server did not start" + reason(said) + " What it said stands in " + log + ".");
                }
                if (stopping.getAsBoolean()) {
                    close();
                    throw new Trouble("Stopped before it had started.");
                }
                if (seconds >= told + 5) {
                    told = seconds;
                    progress.accept(seconds + " s");
                }
                TimeUnit.MILLISECONDS.sleep(150);
            }
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            close();
            throw new Trouble("The start was interrupted.", interrupted);
        }
    }

    /** The server calls an application deployed whose start has failed: only an answer of the product is proof. */
    private boolean answers() throws IOException {
        HttpURLConnection asked = (HttpURLConnection) address.toURL().openConnection();
        asked.setConnectTimeout(FIRST_PAGE_MS);
        asked.setReadTimeout(FIRST_PAGE_MS);
        try {
            return asked.getResponseCode() < 400 && asked.getHeaderField("Content-Security-Policy") != null;
        } catch (ConnectException | SocketTimeoutException silent) {
            return false;
        } finally {
            asked.disconnect();
        }
    }

    /** The sentence the product itself gave, else what the server says of it; either may be missing. */
    private static String reason(String said) {
        return Stream.of(
                        "java\\.lang\\.IllegalStateException: ([A-Z][^\\n]{10,300}\\.)\\s*\\n",
                        "Exception while loading the app : (?:CDI deployment failure:)?([^\\n]{10,300})")
                .map(pattern -> Pattern.compile(pattern).matcher(said))
                .filter(Matcher::find)
                .map(match -> ": " + match.group(1).strip())
                .findFirst()
                .orElse(".");
    }

    long id() {
        return process.pid();
    }

    /** Waits until the process ends, however that happens. */
    int waitFor() throws InterruptedException {
        return process.waitFor();
    }

    @Override
    public void close() {
        process.destroy();
        try {
            if (!process.waitFor(FAREWELL_SECONDS, TimeUnit.SECONDS)) {
                process.destroyForcibly().waitFor();
            }
        } catch (InterruptedException interrupted) {
            process.destroyForcibly();
            Thread.currentThread().interrupt();
        }
    }
}
