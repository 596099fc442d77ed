package org.ginnel.register.intake;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.Part;
import java.io.IOException;
import java.io.InputStream;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.ginnel.kernel.Refusal;
import org.ginnel.kernel.Texts;
import org.ginnel.kernel.view.Choice;

/** Sends a list: which, of what day, from where. A dry run comes first. */
@Named
@RequestScoped
public class IntakeUploadPage {
    private static final int LONGEST_NAME = 120;

    @Inject
    Importing importing;

    private List<Choice> kinds;
    private String kind;
    private LocalDate dateOfData;
    private String source;
    private Part file;

    @PostConstruct
    void load() {
        importing.held();
        kinds = Kinds.ALL.stream()
                .map(one -> Choice.of(one.code(), Texts.of("register", "intake.kind." + one.code())))
                .toList();
    }

    public String check() {
        if (file == null || file.getSize() == 0) {
            throw Refusal.of(IntakeObstacle.EMPTY_FILE);
        }
        try {
            UUID upload = contentId();
            try (InputStream content = file.getInputStream()) {
                importing.keep(upload, fileName(), content);
            }
            UUID run = importing.check(kind, dateOfData, source, upload);
            return "/register/intake/run?faces-redirect=true&id=" + run;
        } catch (IOException broken) {
            throw Refusal.of(IntakeObstacle.NOT_STORED);
        }
    }

    /** Of the content: a second click sends the same file and gets the same run. */
    private UUID contentId() throws IOException {
        try (DigestInputStream in =
                new DigestInputStream(file.getInputStream(), MessageDigest.getInstance("SHA-256"))) {
            in.transferTo(java.io.OutputStream.nullOutputStream());
            return UUID.nameUUIDFromBytes(in.getMessageDigest().digest());
        } catch (NoSuchAlgorithmException never) {
            throw new IllegalStateException(never);
        }
    }

    private String fileName() {
        String name = file.getSubmittedFileName() == null ? "" : file.getSubmittedFileName();
        String last = name.replaceFirst("^.*[/\\\\]", "").replaceAll("[\\p{Cntrl}\\p{Cf}]", "");
        String shown = last.isBlank() ? "list" : last;
        return shown.length() > LONGEST_NAME ? shown.substring(shown.length() - LONGEST_NAME) : shown;
    }

    public List<Choice> getKinds() {
        return kinds;
    }

    public String getKind() {
        return kind;
    }

    public void setKind(String kind) {
        this.kind = kind;
    }

    public LocalDate getDateOfData() {
        return dateOfData;
    }

    public void setDateOfData(LocalDate dateOfData) {
        this.dateOfData = dateOfData;
    }

    public String getSource() {
        return source;
    }

    public void setSource(String source) {
        this.source = source;
    }

    public Part getFile() {
        return file;
    }

    public void setFile(Part file) {
        this.file = file;
    }
}
