package org.ginnel.launcher;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.util.Base64;

/** Secrets as files of mode 0400 in one folder, one secret a file, made once and kept. */
final class Secrets {
    private static final SecureRandom RANDOM = new SecureRandom();

    private final Path folder;

    Secrets(Path folder) {
        this.folder = folder;
    }

    /** The secret of this name, made of 32 random bytes when there is none yet. */
    String kept(String name) {
        Path file = folder.resolve(name);
        try {
            if (!Files.exists(file)) {
                byte[] bytes = new byte[32];
                RANDOM.nextBytes(bytes);
                put(name, Base64.getUrlEncoder().withoutPadding().encodeToString(bytes));
            }
            return Files.readString(file, StandardCharsets.UTF_8);
        } catch (IOException failed) {
            throw unusable(file, failed);
        }
    }

    /** Writes a value that is found out anew at each start. */
    void put(String name, String value) {
        Path file = folder.resolve(name);
        Path fresh = folder.resolve(name + ".new");
        try {
            Files.deleteIfExists(fresh);
            if (DataFolder.posix()) {
                Files.createFile(
                        fresh, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
                Files.writeString(fresh, value, StandardCharsets.UTF_8);
                Files.setPosixFilePermissions(fresh, PosixFilePermissions.fromString("r--------"));
            } else {
                Files.writeString(fresh, value, StandardCharsets.UTF_8);
            }
            Files.move(
                    fresh,
                    file,
                    java.nio.file.StandardCopyOption.REPLACE_EXISTING,
                    java.nio.file.StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException failed) {
            throw unusable(file, failed);
        }
    }

    private static Trouble unusable(Path file, IOException cause) {
        return new Trouble("The secret " + file + " cannot be read or written: give its user the right to.", cause);
    }
}
