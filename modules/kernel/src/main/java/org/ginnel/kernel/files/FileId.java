package org.ginnel.kernel.files;

import java.util.regex.Pattern;

/** A stored file: the SHA-256 of its bytes, in hexadecimal. Knowing it gives no right to read it. */
public record FileId(String value) {
    private static final Pattern FORM = Pattern.compile("[0-9a-f]{64}");

    public FileId {
        if (!FORM.matcher(value).matches()) {
            throw new IllegalArgumentException("not the id of a file");
        }
    }
}
