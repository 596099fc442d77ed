package org.ginnel.governance.convening;

import jakarta.faces.context.FacesContext;
import java.io.Serializable;
import java.util.Map;
import org.ginnel.kernel.files.CheckedFile;
import org.ginnel.kernel.files.FileId;

/** A file that was taken with a form that was refused: kept on the server with the page, so that nobody chooses it twice. */
record ChosenFile(String sha256, long size, String mediaType, String name) implements Serializable {
    private static final String KEY = ChosenFile.class.getName();

    static void keep(CheckedFile file, String name) {
        page().put(KEY, new ChosenFile(file.id().value(), file.size(), file.mediaType(), name));
    }

    /** Null when there is none. */
    static ChosenFile kept() {
        return (ChosenFile) page().get(KEY);
    }

    Taken taken() {
        return Taken.of(new CheckedFile(new FileId(sha256), size, mediaType), name);
    }

    private static Map<String, Object> page() {
        return FacesContext.getCurrentInstance().getViewRoot().getViewMap();
    }
}
