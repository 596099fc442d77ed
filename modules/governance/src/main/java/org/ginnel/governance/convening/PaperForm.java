package org.ginnel.governance.convening;

import jakarta.faces.context.FacesContext;
import jakarta.servlet.http.Part;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import org.ginnel.kernel.Obstacle;
import org.ginnel.kernel.Refusal;
import org.ginnel.kernel.files.CheckedFile;
import org.ginnel.kernel.files.FileIntake;

/** The fields of a paper as they are typed, and the file that comes with them. */
public class PaperForm {
    private static final String KEPT = ChosenFile.class.getName();

    private String title;
    private String owner;
    private String clearer;
    private Access access = Access.PUBLIC;
    private final ExemptionForm exemption = new ExemptionForm();
    private Part file;
    private WithdrawalReason reason;

    DraftPaper draft(boolean itemIsExempt, Taken taken) {
        boolean own = access.needsExemption() && !itemIsExempt;
        return new DraftPaper(title, owner, clearer, access, own ? exemption.draft() : null, taken);
    }

    /** The file, or why it was not taken, said at the field; one that was taken before the form was refused still counts. */
    Taken take(FileIntake intake, String field) {
        if (file == null || file.getSize() == 0) {
            ChosenFile kept = kept();
            return kept == null ? Taken.refused(List.of(Obstacle.of(AgendaObstacle.NO_FILE)), field) : kept.taken();
        }
        try (InputStream bytes = file.getInputStream()) {
            CheckedFile checked = intake.pdf(bytes);
            page().put(KEPT, ChosenFile.of(checked, fileName()));
            return Taken.of(checked, fileName());
        } catch (Refusal refused) {
            return Taken.refused(refused.obstacles(), field);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** The file that came with this form before it was refused; null when none did. */
    static ChosenFile kept() {
        return (ChosenFile) page().get(KEPT);
    }

    private static Map<String, Object> page() {
        return FacesContext.getCurrentInstance().getViewRoot().getViewMap();
    }

    private String fileName() {
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

    public ExemptionForm getExemption() {
        return exemption;
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
}
