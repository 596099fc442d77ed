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
import java.util.HexFormat;

/**
 * The directory of bytes, {@code ab/cd/abcd…}: written beside, forced to disk and then renamed, so that a name is never
 * there without its whole content; every reading counts the hash again.
 */
final class Vault {
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
