package org.ginnel.kernel.files;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.ginnel.kernel.Config;
import org.ginnel.kernel.Refusal;
import org.ginnel.kernel.Setting;

/**
 * The first step of an upload, before any transaction: reads it up to the limit, has it scanned, checks and cleans it and
 * puts its bytes down. The page hands the {@link CheckedFile} to its deed, which calls {@link FileStore#keep}.
 */
@ApplicationScoped
public class FileIntake {
    private static final String PDF = "application/pdf";
    private static final long MEGABYTE = 1024L * 1024;

    private final Config config;

    public FileIntake() {
        this(Config.here());
    }

    FileIntake(Config config) {
        this.config = config;
    }

    /** Takes a PDF; a {@link Refusal} says why not. */
    public CheckedFile pdf(InputStream upload) {
        Vault vault = new Vault(config.files());
        try {
            Path raw = vault.draft();
            Path clean = vault.draft();
            try {
                copy(upload, raw);
                new Scanner(config.text(Setting.SCANNER)).check(raw);
                PdfCleaner.clean(raw, clean);
                long size = Files.size(clean);
                return new CheckedFile(vault.add(clean), size, PDF);
            } finally {
                Files.deleteIfExists(raw);
                Files.deleteIfExists(clean);
            }
        } catch (IOException failed) {
            throw new UncheckedIOException("an upload cannot be put down", failed);
        }
    }

    private void copy(InputStream upload, Path raw) throws IOException {
        long most = config.number(Setting.FILE_BYTES);
        long length = 0;
        byte[] part = new byte[64 * 1024];
        try (OutputStream out = Files.newOutputStream(raw)) {
            for (int read = upload.read(part); read >= 0; read = upload.read(part)) {
                length += read;
                if (length > most) {
                    throw Refusal.of(FileObstacle.TOO_LARGE, most / MEGABYTE);
                }
                out.write(part, 0, read);
            }
        }
        if (length == 0) {
            throw Refusal.of(FileObstacle.EMPTY);
        }
    }
}
