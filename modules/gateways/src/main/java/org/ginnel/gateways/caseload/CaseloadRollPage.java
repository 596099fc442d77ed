package org.ginnel.gateways.caseload;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.Part;
import java.io.IOException;
import java.io.InputStream;
import org.ginnel.gateways.RollFileId;
import org.ginnel.kernel.Refusal;
import org.ginnel.register.SentTables;

/** /gateways/caseload/roll and …?id=…: sends the school's roll as a file; it is counted before anything changes. */
@Named
@RequestScoped
public class CaseloadRollPage {
    private static final int LONGEST_NAME = 120;

    @Inject
    Enrolling enrolling;

    private Part file;
    private boolean whole;
    private Enrolling.Look look;

    /** Asks once, so that nobody else sees the page. */
    public void open() {
        getPupils();
        getLook();
    }

    public int getPupils() {
        return enrolling.pupils();
    }

    public String send() {
        open();
        if (file == null || file.getSize() == 0) {
            throw RollRow.at("file", RollProblem.NO_ROLL);
        }
        if (file.getSize() > SentTables.MOST_BYTES) {
            throw RollRow.at("file", RollProblem.TOO_LARGE);
        }
        try (InputStream content = file.getInputStream()) {
            return again(enrolling.send(fileName(), whole, content.readAllBytes()));
        } catch (IOException broken) {
            throw Refusal.of(RollProblem.NOT_STORED);
        }
    }

    public String take() {
        enrolling.take(id());
        return again(id());
    }

    /** Null while no file is asked about. */
    public Record getLook() {
        if (look == null && !AskedFor.text("id").isEmpty()) {
            look = enrolling.look(id());
        }
        return look;
    }

    /** There is something to take in, and nothing stands in the way. */
    public boolean isReady() {
        return look != null
                && look.would() != null
                && !look.would().nothing()
                && look.obstacles().isEmpty();
    }

    private static String again(RollFileId id) {
        return "/gateways/caseload/roll?faces-redirect=true&id=" + id;
    }

    private static RollFileId id() {
        return new RollFileId(AskedFor.id("id"));
    }

    /** Without folders, control or direction characters. */
    private String fileName() {
        String name = file.getSubmittedFileName() == null ? "" : file.getSubmittedFileName();
        String last = name.replaceFirst("^.*[/\\\\]", "")
                .replaceAll("[\\p{Cntrl}\\p{Cf}]", "")
                .strip();
        String shown = last.isEmpty() ? "roll.csv" : last;
        return shown.length() > LONGEST_NAME ? shown.substring(shown.length() - LONGEST_NAME) : shown;
    }

    public Part getFile() {
        return file;
    }

    public void setFile(Part file) {
        this.file = file;
    }

    public boolean isWhole() {
        return whole;
    }

    public void setWhole(boolean whole) {
        this.whole = whole;
    }
}
