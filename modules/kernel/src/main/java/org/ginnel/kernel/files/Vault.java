package org.ginnel.kernel.files;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Stream;

/**
 * The directory of bytes, {@code ab/cd/abcd…}: written beside, forced to disk and then renamed, so that a name is never
 * there without its whole content; every reading counts the hash again.
 */
final class Vault {
    private static final int FOLDERS = 3;
    private static final int HASH = 64;

    private final Path root;

    Vault(Path root) {
        this.root = root;
    }

    /** A new file of its own in the vault's working folder. */
    Path draft() throws IOException {
        Path folder = Files.createDirectories(root.resolve("draft"));
        return Files.createTempFile(folder, "in-", ".tmp");
    }

    /** Moves a draft under the hash of its content. */
    FileId add(Path draft) throws IOException {
        FileId id = new FileId(hash(draft));
        Path place = place(id);
        Files.createDirectories(place.getParent());
        try (FileChannel bytes = FileChannel.open(draft, StandardOpenOption.WRITE)) {
            bytes.force(true);
        }
        Files.move(draft, place, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        try (FileChannel folder = FileChannel.open(place.getParent(), StandardOpenOption.READ)) {
            folder.force(true);
        }
        return id;
    }

    boolean holds(FileId id) {
        return Files.exists(place(id));
    }

    /** Copies the content out after it was found whole; nothing is written when it is not. */
    void read(FileId id, OutputStream out) throws IOException {
        Path place = place(id);
        if (!hash(place).equals(id.value())) {
            throw new IOException("a stored file is not what it was: " + id.value());
        }
        Files.copy(place, out);
    }

    void remove(FileId id) throws IOException {
        Files.deleteIfExists(place(id));
    }

    /** Everything put down before then. */
    List<FileId> before(Instant then) throws IOException {
        return older(root, FOLDERS, then).stream()
                .map(file -> file.getFileName().toString())
                .filter(name -> name.length() == HASH)
                .map(FileId::new)
                .toList();
    }

    /** Removes it unless the same bytes were put down again meanwhile. */
    void removeBefore(FileId id, Instant then) throws IOException {
        if (isOlder(place(id), then)) {
            remove(id);
        }
    }

    /** What was left behind half-written. */
    void dropDrafts(Instant then) throws IOException {
        for (Path draft : older(root.resolve("draft"), 1, then)) {
            Files.deleteIfExists(draft);
        }
    }

    private static List<Path> older(Path folder, int depth, Instant then) throws IOException {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (Stream<Path> files = Files.walk(folder, depth)) {
            return files.filter(Files::isRegularFile)
                    .filter(file -> isOlder(file, then))
                    .toList();
        }
    }

    /** What is gone meanwhile is not old. */
    private static boolean isOlder(Path file, Instant then) {
        return file.toFile().exists() && file.toFile().lastModified() < then.toEpochMilli();
    }

    private Path place(FileId id) {
        String name = id.value();
        return root.resolve(name.substring(0, 2)).resolve(name.substring(2, 4)).resolve(name);
    }

    private static String hash(Path file) throws IOException {
        try (InputStream bytes = new DigestInputStream(Files.newInputStream(file), sha256())) {
            bytes.transferTo(OutputStream.nullOutputStream());
            return HexFormat.of()
                    .formatHex(((DigestInputStream) bytes).getMessageDigest().digest());
        }
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
