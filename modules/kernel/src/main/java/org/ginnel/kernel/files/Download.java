package org.ginnel.kernel.files;

import jakarta.servlet.http.HttpServletResponse;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import org.ginnel.kernel.web.Headers;

/** The head of an answer that is a file to keep, never a page: whatever its bytes are, nothing of it runs here. */
public final class Download {
    private static final String PLAIN = "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789!#$&+-.^_`|~";
    private static final int LONGEST = 150;

    private Download() {}

    /** Sets the head; the caller has checked the right to read and writes the bytes afterwards. */
    public static void begin(HttpServletResponse response, CheckedFile file, String name) {
        begin(response, file.mediaType(), name);
        response.setContentLengthLong(file.size());
    }

    /** The same for what is made on the spot, a CSV for instance. */
    public static void begin(HttpServletResponse response, String mediaType, String name) {
        response.setContentType(mediaType);
        response.setHeader("Content-Disposition", "attachment; filename*=UTF-8''" + encoded(safe(name)));
        response.setHeader("X-Content-Type-Options", "nosniff");
        Headers.sandbox(response);
    }

    /** A name without folders, control or direction characters. */
    static String safe(String name) {
        String plain = Normalizer.normalize(name, Normalizer.Form.NFC)
                .replaceAll("[\\p{Cntrl}\\p{Cf}\\p{Cs}\\p{Zl}\\p{Zp}\"*/:<>?\\\\|]+", "_")
                .replaceFirst("^[. ]+", "")
                .strip();
        String cut = plain.substring(
                0, plain.offsetByCodePoints(0, Math.min(LONGEST, plain.codePointCount(0, plain.length()))));
        return cut.isEmpty() ? "file" : cut;
    }

    private static String encoded(String name) {
        StringBuilder out = new StringBuilder();
        for (byte b : name.getBytes(StandardCharsets.UTF_8)) {
            char c = (char) (b & 0xff);
            out.append(PLAIN.indexOf(c) >= 0 ? String.valueOf(c) : String.format("%%%02X", (int) c));
        }
        return out.toString();
    }
}
