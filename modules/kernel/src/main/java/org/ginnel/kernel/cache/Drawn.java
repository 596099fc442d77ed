package org.ginnel.kernel.cache;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.zip.GZIPOutputStream;

/** A page as it goes out: its bytes, the same squeezed, and the hash that is its tag. */
record Drawn(String type, byte[] bytes, byte[] squeezed, String hash) {
    private static final int OVERHEAD = 300;

    static Drawn of(String type, byte[] bytes) {
        ByteArrayOutputStream squeezed = new ByteArrayOutputStream(bytes.length / 4);
        try (GZIPOutputStream gzip = new GZIPOutputStream(squeezed)) {
            gzip.write(bytes);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return new Drawn(type, bytes, squeezed.toByteArray(), hash(type, bytes));
    }

    int weight() {
        return bytes.length + squeezed.length + OVERHEAD;
    }

    private static String hash(String type, byte[] bytes) {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            digest.update(type.getBytes(java.nio.charset.StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest.digest(bytes)).substring(0, 32);
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
