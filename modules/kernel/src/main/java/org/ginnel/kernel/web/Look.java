package org.ginnel.kernel.web;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;
import java.util.zip.GZIPOutputStream;

/**
 * The files of the product's look: style sheets, scripts and pictures in {@code META-INF/resources/look} of any module,
 * read once; browsers may keep what they asked for under an address with the hash of its content.
 */
public final class Look {
    static final String FOLDER = "/look/";
    private static final Pattern NAME =
            Pattern.compile("(?:[a-z0-9-]+/)?[a-z0-9][a-z0-9.-]*\\.(css|js|svg|png|ico|woff2)");
    private static final Map<String, String> TYPES = Map.of(
            "css", "text/css;charset=UTF-8",
            "js", "text/javascript;charset=UTF-8",
            "svg", "image/svg+xml",
            "png", "image/png",
            "ico", "image/x-icon",
            "woff2", "font/woff2");
    private static final int SHORTEST = "v=".length() + 8;
    private static final Map<String, File> FILES = new ConcurrentHashMap<>();

    private Look() {}

    /** A file as it is sent; {@code squeezed} is empty where gzip would not help. */
    record File(String type, String hash, byte[] bytes, byte[] squeezed) {
        /** Whether this is the query of an address made from the content: the first digits of its hash. */
        boolean isNamed(String query) {
            return query != null && query.length() >= SHORTEST && ("v=" + hash).startsWith(query);
        }
    }

    /** The address of a file with the hash of its content in it, for instance of {@code ginnel.css}. */
    public static String address(String name) {
        return find(name)
                .map(file -> FOLDER + name + "?v=" + file.hash())
                .orElseThrow(() -> new IllegalArgumentException("no file of the look: " + name));
    }

    static Optional<File> find(String name) {
        File known = FILES.get(name);
        if (known != null) {
            return Optional.of(known);
        }
        var parts = NAME.matcher(name);
        if (!parts.matches()) {
            return Optional.empty();
        }
        try (InputStream in = loader().getResourceAsStream("META-INF/resources" + FOLDER + name)) {
            if (in == null) {
                return Optional.empty();
            }
            File read = file(TYPES.get(parts.group(1)), in.readAllBytes());
            FILES.put(name, read);
            return Optional.of(read);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static ClassLoader loader() {
        ClassLoader context = Thread.currentThread().getContextClassLoader();
        return context == null ? Look.class.getClassLoader() : context;
    }

    private static File file(String type, byte[] bytes) throws IOException {
        ByteArrayOutputStream squeezed = new ByteArrayOutputStream();
        try (GZIPOutputStream gzip = new GZIPOutputStream(squeezed)) {
            gzip.write(bytes);
        }
        boolean smaller = squeezed.size() < bytes.length * 9 / 10;
        return new File(type, hash(bytes), bytes, smaller ? squeezed.toByteArray() : new byte[0]);
    }

    private static String hash(byte[] bytes) {
        try {
            return HexFormat.of()
                    .formatHex(MessageDigest.getInstance("SHA-256").digest(bytes))
                    .substring(0, 32);
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
