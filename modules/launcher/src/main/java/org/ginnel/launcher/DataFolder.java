package org.ginnel.launcher;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Comparator;
import java.util.stream.Stream;

/**
 * The folder everything is kept in, used by one Ginnel at a time: {@code postgres} the database, {@code files} the
 * papers, {@code secrets} what the server may read, {@code keys} what only this launcher may, {@code logs},
 * {@code runtime} (thrown away at each start).
 */
final class DataFolder implements AutoCloseable {
    private final Path path;
    private final FileChannel channel;
    private final FileLock lock;

    private DataFolder(Path path, FileChannel channel, FileLock lock) {
        this.path = path;
        this.channel = channel;
        this.lock = lock;
    }

    /** Opens the folder, made when missing. */
    static DataFolder open(Path path) {
        try {
            Files.createDirectories(path);
            FileChannel channel =
                    FileChannel.open(path.resolve("in-use"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
            FileLock lock = channel.tryLock();
            if (lock == null) {
                channel.close();
                throw inUse(path);
            }
            return new DataFolder(path, channel, lock);
        } catch (java.nio.channels.OverlappingFileLockException mine) {
            throw inUse(path);
        } catch (IOException failed) {
            throw new Trouble(
                    "The data folder " + path + " cannot be written: give its user the right to, or choose another with"
                            + " -Dginnel.data=….",
                    failed);
        }
    }

    Path of(String name) {
        return path.resolve(name);
    }

    /** A folder in it that only this user may look into. */
    Path closed(String name) {
        Path folder = of(name);
        try {
            Files.createDirectories(folder);
            if (posix()) {
                Files.setPosixFilePermissions(folder, PosixFilePermissions.fromString("rwx------"));
            }
            return folder;
        } catch (IOException failed) {
            throw new Trouble("The folder " + folder + " cannot be written: give its user the right to.", failed);
        }
    }

    /** A folder in it, closed and empty. */
    Path fresh(String name) {
        Path folder = of(name);
        try {
            if (Files.exists(folder)) {
                try (Stream<Path> inside = Files.walk(folder)) {
                    for (Path each : inside.sorted(Comparator.reverseOrder()).toList()) {
                        Files.delete(each);
                    }
                }
            }
        } catch (IOException failed) {
            throw new Trouble("The folder " + folder + " cannot be emptied: delete it.", failed);
        }
        return closed(name);
    }

    static boolean posix() {
        return FileSystems.getDefault().supportedFileAttributeViews().contains("posix");
    }

    private static Trouble inUse(Path path) {
        return new Trouble("The data folder " + path
                + " is in use by another Ginnel: stop that one, or choose another folder with -Dginnel.data=….");
    }

    @Override
    public void close() {
        try {
            lock.release();
            channel.close();
        } catch (IOException closing) {
            throw new Trouble("The data folder " + path + " could not be let go.", closing);
        }
    }
}
