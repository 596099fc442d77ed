package org.ginnel.governance.convening;

import java.io.Serializable;
import org.ginnel.kernel.files.CheckedFile;
import org.ginnel.kernel.files.FileId;

/** A file that was taken with a form that was refused: kept on the server with the page, so that nobody chooses it twice. */
record ChosenFile(String sha256, long size, String mediaType, String name) implements Serializable {
    static ChosenFile of(CheckedFile file, String name) {
        return new ChosenFile(file.id().value(), file.size(), file.mediaType(), name);
    }

    Taken taken() {
        return Taken.of(new CheckedFile(new FileId(sha256), size, mediaType), name);
    }
}
