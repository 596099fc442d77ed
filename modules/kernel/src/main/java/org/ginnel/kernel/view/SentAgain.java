package org.ginnel.kernel.view;

import jakarta.enterprise.inject.spi.CDI;
import jakarta.faces.context.FacesContext;
import jakarta.faces.event.PhaseEvent;
import jakarta.faces.event.PhaseId;
import jakarta.faces.event.PhaseListener;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Optional;
import java.util.UUID;
import org.ginnel.kernel.Acting;
import org.ginnel.kernel.deed.CommandAnswering;

/** The same form sent twice ends on the same page: the first answer is remembered and given again. */
public class SentAgain implements PhaseListener {
    private static final long serialVersionUID = 1L;

    @Override
    public PhaseId getPhaseId() {
        return PhaseId.ANY_PHASE;
    }

    /** At the beginning, and once more before a page is shown: the first click may have finished in between. */
    @Override
    public void beforePhase(PhaseEvent event) {
        FacesContext faces = event.getFacesContext();
        boolean first = event.getPhaseId() == PhaseId.PROCESS_VALIDATIONS;
        boolean last = event.getPhaseId() == PhaseId.RENDER_RESPONSE
                && !faces.getAttributes().containsKey(Forms.REFUSED);
        if ((first || last) && !faces.getResponseComplete()) {
            command(faces)
                    .flatMap(id -> answers().find(id, request(faces).getParameterMap()))
                    .ifPresent(location -> {
                        try {
                            faces.getExternalContext().redirect(location);
                        } catch (IOException gone) {
                            throw new UncheckedIOException(gone);
                        }
                        faces.responseComplete();
                    });
        }
    }

    @Override
    public void afterPhase(PhaseEvent event) {
        FacesContext faces = event.getFacesContext();
        if (event.getPhaseId() == PhaseId.INVOKE_APPLICATION && faces.getResponseComplete()) {
            String location = ((HttpServletResponse) faces.getExternalContext().getResponse()).getHeader("Location");
            if (location != null && location.length() <= 2100) {
                command(faces)
                        .ifPresent(id -> answers().remember(id, request(faces).getParameterMap(), location));
            }
        }
    }

    private static Optional<UUID> command(FacesContext faces) {
        String posted = faces.getExternalContext().getRequestParameterMap().get(Forms.COMMAND);
        boolean signedIn = CDI.current().select(Acting.class).get().actor().signedIn();
        boolean plain = faces.isPostback() && !faces.getPartialViewContext().isAjaxRequest();
        return plain && signedIn && Forms.isCommand(posted) ? Optional.of(UUID.fromString(posted)) : Optional.empty();
    }

    private static HttpServletRequest request(FacesContext faces) {
        return (HttpServletRequest) faces.getExternalContext().getRequest();
    }

    private static CommandAnswering answers() {
        return CDI.current().select(CommandAnswering.class).get();
    }
}
