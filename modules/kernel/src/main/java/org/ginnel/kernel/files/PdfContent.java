package org.ginnel.kernel.files;

import java.util.Set;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.ginnel.kernel.Refusal;

/** Looks at one object of a PDF with everything written inside it, refuses what acts, and drops what tells of people. */
final class PdfContent {
    private static final int DEEPEST = 100;
    private static final Set<String> RUNS = Set.of(
            "JavaScript",
            "Launch",
            "SubmitForm",
            "ImportData",
            "GoToE",
            "RichMediaExecute",
            "Rendition",
            "Movie",
            "Sound");
    private static final Set<String> BY_ITSELF = Set.of("URI", "GoToR");
    private static final Set<String> MEDIA = Set.of("FileAttachment", "RichMedia", "Movie", "Sound", "3D", "Screen");
    private static final Set<String> SCRIPT_KEYS = Set.of("JS", "JavaScript", "XFA");
    private static final Set<String> FILE_KEYS = Set.of("EF", "EmbeddedFiles", "EmbeddedFile");
    private static final Set<String> DROPPED = Set.of("Metadata", "PieceInfo", "LastModified", "Thumb");

    void look(COSBase object) {
        look(object, 0);
    }

    private void look(COSBase object, int depth) {
        if (depth > DEEPEST) {
            throw Refusal.of(FileObstacle.DAMAGED);
        }
        if (object instanceof COSDictionary dictionary) {
            judge(dictionary);
            DROPPED.forEach(key -> dictionary.removeItem(COSName.getPDFName(key)));
            dictionary.getValues().forEach(value -> look(value, depth + 1));
        } else if (object instanceof COSArray array) {
            array.forEach(value -> look(value, depth + 1));
        }
    }

    private void judge(COSDictionary dictionary) {
        String action = dictionary.getNameAsString(COSName.S);
        String subtype = dictionary.getNameAsString(COSName.SUBTYPE);
        if (action != null && RUNS.contains(action) || has(dictionary, SCRIPT_KEYS)) {
            throw Refusal.of(FileObstacle.ACTIVE);
        }
        if (has(dictionary, FILE_KEYS)
                || subtype != null && MEDIA.contains(subtype)
                || "EmbeddedFile".equals(dictionary.getNameAsString(COSName.TYPE))) {
            throw Refusal.of(FileObstacle.HOLDS_FILES);
        }
        if (actsByItself(dictionary.getDictionaryObject(COSName.OPEN_ACTION), 0)
                || actsByItself(dictionary.getDictionaryObject(COSName.AA), 0)) {
            throw Refusal.of(FileObstacle.ACTIVE);
        }
    }

    private static boolean has(COSDictionary dictionary, Set<String> keys) {
        return dictionary.keySet().stream().anyMatch(key -> keys.contains(key.getName()));
    }

    /** An action without a click that leads out of the paper; jumping to a page is fine. */
    private static boolean actsByItself(COSBase action, int depth) {
        if (depth > DEEPEST) {
            return true;
        }
        if (action instanceof COSDictionary dictionary) {
            String kind = dictionary.getNameAsString(COSName.S);
            if (kind != null && BY_ITSELF.contains(kind)) {
                return true;
            }
            return dictionary.keySet().stream()
                    .filter(key -> !key.equals(COSName.PARENT) && !key.equals(COSName.D) && !key.equals(COSName.P))
                    .anyMatch(key -> actsByItself(dictionary.getDictionaryObject(key), depth + 1));
        }
        return false;
    }
}
