package org.ginnel.gateways.handin;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.Part;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import org.ginnel.kernel.Obstacle;
import org.ginnel.kernel.Refusal;
import org.ginnel.register.SentTables;

/** /gateways/handin/send?kind=…: sends a file of grades or of courses; it is counted before anything changes. */
@Named
@RequestScoped
public class HandinSendPage {
    private static final int LONGEST_NAME = 120;

    @Inject
    HandingIn handing;

    private Part file;
    private List<? extends Record> sent;

    /** Asks once, so that nobody else sees the page. */
    public void open() {
        getSent();
    }

    public String send() {
        if (file == null || file.getSize() == 0) {
            throw refused(HandinObstacle.NO_FILE);
        }
        if (file.getSize() > SentTables.MOST_BYTES) {
            throw refused(HandinObstacle.TOO_LARGE);
        }
        try (InputStream content = file.getInputStream()) {
            return "/gateways/handin/file?faces-redirect=true&id="
                    + handing.send(Asked.kind(), fileName(), content.readAllBytes());
        } catch (IOException broken) {
            throw refused(HandinObstacle.NOT_STORED);
        }
    }

    private static Refusal refused(HandinObstacle why) {
        return new Refusal(List.of(Obstacle.of(why).at("file")));
    }

    /** Without folders, control or direction characters. */
    private String fileName() {
        String name = file.getSubmittedFileName() == null ? "" : file.getSubmittedFileName();
        String last = name.replaceFirst("^.*[/\\\\]", "")
                .replaceAll("[\\p{Cntrl}\\p{Cf}]", "")
                .strip();
        String shown = last.isEmpty() ? "list.csv" : last;
        return shown.length() > LONGEST_NAME ? shown.substring(shown.length() - LONGEST_NAME) : shown;
    }

    public FileKind getKind() {
        return Asked.kind();
    }

    public String getColumns() {
        return String.join(", ", Asked.kind().columns());
    }

    public List<? extends Record> getSent() {
        if (sent == null) {
            sent = handing.latest(Asked.kind());
        }
        return sent;
    }

    public Part getFile() {
        return file;
    }

    public void setFile(Part file) {
        this.file = file;
    }
}
