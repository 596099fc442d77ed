package org.ginnel.governance.convening;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.ByteArrayOutputStream;
import org.ginnel.kernel.Texts;
import org.ginnel.kernel.files.CheckedFile;
import org.ginnel.kernel.files.FileId;
import org.ginnel.kernel.files.FileStore;

/** The file store, as far as papers need it. Called inside deeds, which have decided who may. */
@ApplicationScoped
class PaperBytes {
    @Inject
    FileStore store;

    StoredPdf keep(CheckedFile file, String fileName) {
        String sha256 = store.keep(file).value();
        return new StoredPdf(sha256, fileName, file.size(), new Pdf(read(sha256)).pages());
    }

    /** Nobody needs them any more: the last paper that had them was taken out. */
    void erase(String sha256) {
        store.erase(new FileId(sha256), Texts.of("governance", "paper.erased"));
    }

    byte[] read(String sha256) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        store.read(new FileId(sha256), out);
        return out.toByteArray();
    }
}
