package org.ginnel.launcher;

import java.io.PrintStream;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import java.util.logging.Level;
import java.util.logging.Logger;

/**
 * Starts Ginnel with one command, for trying out and for developing, and does what an operator does at the command line:
 * {@code run} (the default), {@code migrate}, {@code import}, {@code first-administrator}.
 */
public final class Launcher {
    private static final List<Logger> QUIET =
            List.of(Logger.getLogger("org.flywaydb"), Logger.getLogger("io.zonky"), Logger.getLogger("org.postgresql"));

    private final PrintStream out;

    private Launcher(PrintStream out) {
        this.out = out;
    }

    public static void main(String[] arguments) {
        QUIET.forEach(logger -> logger.setLevel(Level.SEVERE));
        try {
            new Launcher(System.out).does(arguments.length == 0 ? List.of("run") : List.of(arguments));
        } catch (Trouble trouble) {
            System.err.println();
            System.err.println(trouble.getMessage());
            System.exit(1);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
        }
    }

    private void does(List<String> words) throws InterruptedException {
        Options options = Options.of(System::getProperty, System::getenv);
        switch (words.get(0)) {
            case "run" -> run(options);
            case "migrate" -> new Running(options, progress()).prepareOnly().close();
            case "import" -> importing(options, words.subList(1, words.size()));
            case "first-administrator" -> administrator(options);
            default ->
                throw new Trouble("\"" + words.get(0)
                        + "\" is no command: there are run, migrate, import and first-administrator.");
        }
    }

    private void run(Options options) throws InterruptedException {
        Running running = new Running(options, progress());
        Runtime.getRuntime().addShutdownHook(new Thread(() -> stop(running), "stop"));
        running.start();
        new Announcement(running).to(out);
        running.waitFor();
    }

    private void importing(Options options, List<String> words) throws InterruptedException {
        if (!words.isEmpty() && words.get(0).equals(Results.KIND)) {
            Results results = Results.of(words.subList(1, words.size()));
            try (Running running = new Running(options, progress()).prepareOnly()) {
                results.into(running.owner(), out);
            }
            return;
        }
        Importing importing = Importing.of(words);
        try (Running running = new Running(options, progress()).prepareOnly()) {
            importing.into(running.owner(), out);
        }
    }

    private void administrator(Options options) {
        try (Running running = new Running(options, progress()).prepareOnly()) {
            String link = new FirstAdministrator(running.owner()).newLink(options.administrator());
            out.println("  Good once, for seven days: " + options.address() + link);
        }
    }

    private void stop(Running running) {
        if (running.open()) {
            out.println();
            out.println("Stopping …");
            running.close();
            out.println("Stopped. Everything is kept in " + running.options().data() + ".");
        }
    }

    /** A line a step, with the seconds since the start. */
    private Consumer<String> progress() {
        long began = System.nanoTime();
        return step -> {
            out.printf(Locale.ROOT, "%5.1f s  %s%n", (System.nanoTime() - began) / 1e9, step);
            out.flush();
        };
    }
}
