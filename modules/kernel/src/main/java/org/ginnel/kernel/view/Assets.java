package org.ginnel.kernel.view;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** The addresses of the kernel's own files: {@code /look/ginnel.css?v=1a2b3c4d}, new when the content is. */
final class Assets {
    private static final Map<String, String> ADDRESSES = new ConcurrentHashMap<>();
    private static final int DIGITS = 10;

    private Assets() {}

    static String address(String path) {
        return ADDRESSES.computeIfAbsent(path, Assets::hashed);
    }

    private static String hashed(String path) {
        try (InputStream file = Assets.class.getResourceAsStream("/META-INF/resources" + path)) {
            if (file == null) {
                throw new IllegalArgumentException(path);
            }
            byte[] hash = MessageDigest.getInstance("SHA-256").digest(file.readAllBytes());
            return path + "?v=" + HexFormat.of().formatHex(hash).substring(0, DIGITS);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
