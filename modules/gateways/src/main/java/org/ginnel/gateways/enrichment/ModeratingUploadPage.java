package org.ginnel.gateways.enrichment;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.Part;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import org.ginnel.kernel.Refusal;

/** /gateways/moderating/upload: sends a file of services; it is counted before anything changes. */
@Named
@RequestScoped
public class ModeratingUploadPage {
    @Inject
    Receiving receiving;

    private Part file;
    private String source;

    /** Asks once, so that nobody else sees the page, nor has a file of theirs looked at. */
    public void open() {
        receiving.latest();
    }

    public String send() {
        open();
        return "/gateways/moderating/intake?faces-redirect=true&id=" + receiving.send(source, text());
    }

    private String text() {
        if (file == null || file.getSize() == 0) {
            throw Refusal.of(EnrichmentObstacle.EMPTY_FILE);
        }
        if (file.getSize() > ServiceFile.MOST_CHARACTERS) {
            throw Refusal.of(EnrichmentObstacle.FILE_TOO_LARGE);
        }
        try (InputStream content = file.getInputStream()) {
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(content.readAllBytes()))
                    .toString();
        } catch (CharacterCodingException other) {
            throw Refusal.of(EnrichmentObstacle.NOT_JSON);
        } catch (IOException broken) {
            throw Refusal.of(EnrichmentObstacle.NOT_STORED);
        }
    }

    public Part getFile() {
        return file;
    }

    public void setFile(Part file) {
        this.file = file;
    }

    public String getSource() {
        return source;
    }

    public void setSource(String source) {
        this.source = source;
    }
}
