package org.ginnel.governance.convening;

import jakarta.servlet.http.Part;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.List;
import org.ginnel.kernel.Obstacle;
import org.ginnel.kernel.Refusal;
import org.ginnel.kernel.files.CheckedFile;
import org.ginnel.kernel.files.FileIntake;

/** The fields of a paper as they are typed, and the file that comes with them. */
public class PaperForm {
    private String title;
    private String owner;
    private String clearer;
    private Access access = Access.PUBLIC;
    private String paragraphs;
    private String publicInterest;
    private LocalDate reviewOn;
    private Part file;
    private WithdrawalReason reason;

    DraftPaper draft(boolean itemIsExempt, CheckedFile checked) {
        boolean own = access.needsExemption() && !itemIsExempt;
        return new DraftPaper(
                title,
                owner,
                clearer,
                access,
                own ? new DraftExemption(paragraphs, publicInterest, reviewOn) : null,
                checked,
                fileName());
    }

    String fileName() {
        String name = file.getSubmittedFileName() == null ? "" : file.getSubmittedFileName();
        String bare =
                name.replaceAll("^.*[/\\\\]", "").replaceAll("\\p{Cntrl}", "").trim();
        return bare.isEmpty() ? "paper.pdf" : bare;
    }

    public String getTitle() {
        return title;
    }

    public void setTitle(String title) {
        this.title = title;
    }

    public String getOwner() {
        return owner;
    }

    public void setOwner(String owner) {
        this.owner = owner;
    }

    public String getClearer() {
        return clearer;
    }

    public void setClearer(String clearer) {
        this.clearer = clearer;
    }

    public Access getAccess() {
        return access;
    }

    public void setAccess(Access access) {
        this.access = access;
    }

    public String getParagraphs() {
        return paragraphs;
    }

    public void setParagraphs(String paragraphs) {
        this.paragraphs = paragraphs;
    }

    public String getPublicInterest() {
        return publicInterest;
    }

    public void setPublicInterest(String publicInterest) {
        this.publicInterest = publicInterest;
    }

    public LocalDate getReviewOn() {
        return reviewOn;
    }

    public void setReviewOn(LocalDate reviewOn) {
        this.reviewOn = reviewOn;
    }

    public Part getFile() {
        return file;
    }

    public void setFile(Part file) {
        this.file = file;
    }

    public WithdrawalReason getReason() {
        return reason;
    }

    public void setReason(WithdrawalReason reason) {
        this.reason = reason;
    }

    public Access[] getLevels() {
        return Access.values();
    }

    public WithdrawalReason[] getReasons() {
        return WithdrawalReason.values();
    }

    /** The file as the store takes it; refused when none was chosen or it is no plain PDF. */
    CheckedFile checked(FileIntake intake) {
        if (file == null || file.getSize() == 0) {
            throw new Refusal(List.of(Obstacle.of(AgendaObstacle.NO_FILE).at("file")));
        }
        try (InputStream bytes = file.getInputStream()) {
            return intake.pdf(bytes);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
