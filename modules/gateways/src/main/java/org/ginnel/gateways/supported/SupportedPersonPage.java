package org.ginnel.gateways.supported;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.UUID;
import org.ginnel.gateways.NeedShareId;
import org.ginnel.kernel.NotFound;
import org.ginnel.kernel.Texts;

/** /gateways/supported/person?id=…: what helps one of those who share it with my provider. */
@Named
@RequestScoped
public class SupportedPersonPage {
    @Inject
    Heeding heeding;

    private Heeding.Opened opened;

    public Record getOpened() {
        return opened();
    }

    public List<String> getAdjustments() {
        return opened().needs().adjustments().stream().map(Texts::of).toList();
    }

    private Heeding.Opened opened() {
        if (opened == null) {
            String id = FacesContext.getCurrentInstance()
                    .getExternalContext()
                    .getRequestParameterMap()
                    .getOrDefault("id", "");
            if (!id.matches("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}")) {
                throw new NotFound();
            }
            opened = heeding.open(new NeedShareId(UUID.fromString(id)));
        }
        return opened;
    }
}
