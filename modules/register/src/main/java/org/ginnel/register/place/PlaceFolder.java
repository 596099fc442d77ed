package org.ginnel.register.place;

import static org.ginnel.register.place.PlaceObstacle.FILE_MISSING;
import static org.ginnel.register.place.PlaceObstacle.FILE_TOO_LARGE;
import static org.ginnel.register.place.PlaceObstacle.NOT_JSON;
import static org.ginnel.register.place.PlaceObstacle.NOT_UTF8;
import static org.ginnel.register.place.PlaceObstacle.NO_FOLDER;

import jakarta.json.Json;
import jakarta.json.JsonException;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import jakarta.json.stream.JsonParsingException;
import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Map;
import java.util.TreeMap;
import org.ginnel.kernel.Refusal;
import org.ginnel.kernel.Texts;

/** The files of a place's folder, read once, so that what was checked is what is loaded. */
final class PlaceFolder {
    private static final long MOST = 5_000_000;
    /** Changes when the loader writes something else from the same files. */
    private static final String FORMAT = "1";

    private final String name;
    private final Map<String, String> texts = new TreeMap<>();

    PlaceFolder(Path folder, String... files) {
        if (!Files.isDirectory(folder)) {
            throw Refusal.of(NO_FOLDER, folder.toString());
        }
        name = folder.toAbsolutePath().normalize().getFileName().toString();
        for (String file : files) {
            texts.put(file, read(folder.resolve(file), file));
        }
    }

    private static String read(Path path, String file) {
        if (!Files.isRegularFile(path)) {
            throw Refusal.of(FILE_MISSING, file);
        }
        try {
            if (Files.size(path) > MOST) {
                throw Refusal.of(FILE_TOO_LARGE, file, MOST);
            }
            String text = StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(Files.readAllBytes(path)))
                    .toString();
            return text.startsWith("\uFEFF") ? text.substring(1) : text;
        } catch (CharacterCodingException other) {
            throw Refusal.of(NOT_UTF8, file);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    String name() {
        return name;
    }

    String text(String file) {
        return texts.get(file);
    }

    Fields json(String file) {
        try (JsonReader reader = Json.createReader(new StringReader(text(file)))) {
            JsonObject object = reader.readObject();
            return new Fields(file, "", object);
        } catch (JsonParsingException wrong) {
            throw Refusal.of(NOT_JSON, file, line(wrong.getLocation().getLineNumber()));
        } catch (JsonException wrong) {
            throw Refusal.of(NOT_JSON, file, line(1));
        }
    }

    Table csv(String file, String... columns) {
        return Table.read(file, text(file), columns);
    }

    static String line(long number) {
        return Texts.of("register", "place.line", number);
    }

    /** A hash over the names and texts of all files. */
    String revision() {
        StringBuilder all = new StringBuilder(FORMAT);
        texts.forEach((file, text) -> all.append('\n').append(file).append(' ').append(sha256(text)));
        return sha256(all.toString());
    }

    static String sha256(String text) {
        try {
            return HexFormat.of()
                    .formatHex(MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
