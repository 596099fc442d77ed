package org.ginnel.gateways.session;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.UUID;
import org.ginnel.gateways.BookingId;
import org.ginnel.gateways.SupportSessionId;
import org.ginnel.kernel.view.Choice;

/** /gateways/sessions/sheet?id=…: who comes to a session, and afterwards who came. */
@Named
@RequestScoped
public class SessionsSheetPage {
    @Inject
    Arranging arranging;

    private Arranging.Sheet sheet;
    private List<UUID> came;
    private String reason;

    public Record getSheet() {
        return sheet();
    }

    public Enum<?> getStage() {
        return sheet().session().stage();
    }

    public boolean isOpen() {
        return sheet().session().stage() == SessionStage.OPEN;
    }

    /** It has begun and somebody had a place. */
    public boolean isNotable() {
        return sheet().begun()
                && sheet().session().stage() != SessionStage.CANCELLED
                && !getTakers().isEmpty();
    }

    public List<Choice> getTakers() {
        return sheet().lines().stream()
                .filter(line -> line.stage().takes())
                .map(line -> Choice.of(line.id().value(), line.name()))
                .toList();
    }

    public String note() {
        arranging.attended(id(), getCame().stream().map(BookingId::new).toList());
        return again();
    }

    public String cancel() {
        arranging.cancel(id(), reason);
        return again();
    }

    private static String again() {
        return "/gateways/sessions/sheet?faces-redirect=true&id=" + Asked.id();
    }

    private Arranging.Sheet sheet() {
        if (sheet == null) {
            sheet = arranging.sheet(id());
        }
        return sheet;
    }

    private static SupportSessionId id() {
        return new SupportSessionId(Asked.id());
    }

    public List<UUID> getCame() {
        if (came == null) {
            came = sheet().lines().stream()
                    .filter(line -> line.stage() == BookingStage.ATTENDED)
                    .map(line -> line.id().value())
                    .toList();
        }
        return came;
    }

    public void setCame(List<UUID> came) {
        this.came = came;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }
}
