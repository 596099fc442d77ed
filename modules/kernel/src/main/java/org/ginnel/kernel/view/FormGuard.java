package org.ginnel.kernel.view;

import jakarta.faces.application.ProtectedViewException;
import jakarta.faces.component.UIComponent;
import jakarta.faces.component.UIForm;
import jakarta.faces.context.FacesContext;
import jakarta.faces.event.PhaseEvent;
import jakarta.faces.event.PhaseId;
import jakarta.faces.event.PhaseListener;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Map;
import java.util.UUID;
import org.ginnel.kernel.cookie.Cookies;
import org.ginnel.kernel.deed.Command;

/**
 * Stands before the work of every posted form: a form must carry the token of this browser's sign-in, and its command id
 * is laid out for the deeds of this request, so that a repeated submit is carried out once.
 */
public class FormGuard implements PhaseListener {
    private static final long serialVersionUID = 1L;
    private static final String GUARD = "-guard";

    @Override
    public PhaseId getPhaseId() {
        return PhaseId.ANY_PHASE;
    }

    @Override
    public void beforePhase(PhaseEvent event) {
        FacesContext faces = event.getFacesContext();
        if (faces.isPostback() && works(event.getPhaseId())) {
            Map<String, String> posted = faces.getExternalContext().getRequestParameterMap();
            if (event.getPhaseId() == PhaseId.APPLY_REQUEST_VALUES) {
                checkToken(faces, posted.get(Forms.TOKEN));
            }
            if (Forms.isCommand(posted.get(Forms.COMMAND))) {
                Command.use(UUID.fromString(posted.get(Forms.COMMAND)));
            }
        }
    }

    @Override
    public void afterPhase(PhaseEvent event) {
        Command.clear();
        FacesContext faces = event.getFacesContext();
        boolean ajax = faces.getPartialViewContext().isAjaxRequest();
        if (event.getPhaseId() == PhaseId.INVOKE_APPLICATION && ajax && !faces.getResponseComplete()) {
            renewCommands(faces);
        }
    }

    /** After an Ajax deed every form on the page gets the next command id. */
    private static void renewCommands(FacesContext faces) {
        for (UIComponent child : faces.getViewRoot().getChildren()) {
            addGuards(faces, child);
        }
    }

    private static void addGuards(FacesContext faces, UIComponent component) {
        if (component instanceof UIForm) {
            faces.getPartialViewContext().getRenderIds().add(component.getClientId(faces) + GUARD);
        }
        component.getFacetsAndChildren().forEachRemaining(child -> addGuards(faces, child));
    }

    private static boolean works(PhaseId phase) {
        return phase == PhaseId.APPLY_REQUEST_VALUES
                || phase == PhaseId.PROCESS_VALIDATIONS
                || phase == PhaseId.UPDATE_MODEL_VALUES
                || phase == PhaseId.INVOKE_APPLICATION;
    }

    /** Without its token nothing of a form is read: the phase that would is left out, not only the deed. */
    private static void checkToken(FacesContext faces, String token) {
        if (!Cookies.formTokenIsRight(
                (HttpServletRequest) faces.getExternalContext().getRequest(), token)) {
            faces.renderResponse();
            throw new ProtectedViewException("form token");
        }
    }
}
