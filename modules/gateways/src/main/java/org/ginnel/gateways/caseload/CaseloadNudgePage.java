package org.ginnel.gateways.caseload;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import org.ginnel.kernel.NotFound;

/** /gateways/caseload/nudge?standing=…: who would be reminded and of what, before anything is sent. */
@Named
@RequestScoped
public class CaseloadNudgePage {
    @Inject
    Nudging nudging;

    private Preview preview;
    private String shown;

    public void open() {
        preview();
    }

    public String ask() {
        int sent = nudging.ask(standing(), ids());
        return "/gateways/caseload/list?faces-redirect=true&" + (sent == 0 ? "asked=1" : "sent=" + sent);
    }

    public Record getPreview() {
        return preview();
    }

    private Preview preview() {
        if (preview == null) {
            preview = nudging.preview(standing());
        }
        return preview;
    }

    private static Standing standing() {
        return AskedFor.standing().orElseThrow(NotFound::new);
    }

    private List<UUID> ids() {
        return Arrays.stream(shown == null ? new String[0] : shown.split(" "))
                .filter(text -> text.matches("[0-9a-f-]{36}"))
                .map(UUID::fromString)
                .toList();
    }

    /** The list as it stood on the page: only these are written to, whatever has changed since. */
    public String getShown() {
        return preview().meant().stream().map(line -> line.pupil().toString()).collect(Collectors.joining(" "));
    }

    public void setShown(String shown) {
        this.shown = shown;
    }
}
