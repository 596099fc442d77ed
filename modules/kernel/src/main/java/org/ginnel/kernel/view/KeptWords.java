package org.ginnel.kernel.view;

import jakarta.enterprise.inject.spi.CDI;
import jakarta.faces.application.FacesMessage;
import jakarta.faces.component.EditableValueHolder;
import jakarta.faces.component.UIComponent;
import jakarta.faces.component.UISelectMany;
import jakarta.faces.component.UIViewRoot;
import jakarta.faces.context.FacesContext;
import jakarta.faces.event.PhaseEvent;
import jakarta.faces.event.PhaseId;
import jakarta.faces.event.PhaseListener;
import jakarta.faces.event.SystemEvent;
import jakarta.faces.event.SystemEventListener;
import jakarta.servlet.http.HttpServletRequest;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.ginnel.kernel.Acting;
import org.ginnel.kernel.Actor;
import org.ginnel.kernel.Texts;
import org.ginnel.kernel.cookie.Cookies;
import org.ginnel.kernel.words.WordKeeping;

/**
 * A form that arrives after its sign-in has run out or its cookie is gone: its words are kept, and stand in the fields again when the same
 * person opens the page next. They go when the page is sent.
 */
public class KeptWords implements PhaseListener, SystemEventListener {
    private static final long serialVersionUID = 1L;

    @Override
    public PhaseId getPhaseId() {
        return PhaseId.INVOKE_APPLICATION;
    }

    /** Before a page is drawn, when its fields are there: puts the words back. */
    @Override
    public void processEvent(SystemEvent event) {
        FacesContext faces = FacesContext.getCurrentInstance();
        UIViewRoot page = faces.getViewRoot();
        if (!faces.isPostback() && page != null && hasFields(page) && signedIn()) {
            Map<String, List<String>> kept = keeping().kept(Forms.here());
            if (!kept.isEmpty() && fill(faces, page, kept)) {
                String text = Texts.of("kernel", "kept.text");
                faces.addMessage(null, new FacesMessage(FacesMessage.SEVERITY_WARN, text, text));
            }
        }
    }

    @Override
    public boolean isListenerForSource(Object source) {
        return source instanceof UIViewRoot;
    }

    @Override
    public void beforePhase(PhaseEvent event) {
        // the words come back in processEvent: before the phase the page has no fields yet
    }

    @Override
    public void afterPhase(PhaseEvent event) {
        FacesContext faces = event.getFacesContext();
        if (faces.isPostback() && !faces.isValidationFailed() && signedIn()) {
            keeping().forget(Forms.here());
        }
    }

    /** Called where a form is turned away because nobody is signed in any more; answers whether the words are kept. */
    static boolean keep(FacesContext faces) {
        HttpServletRequest request =
                (HttpServletRequest) faces.getExternalContext().getRequest();
        Map<String, List<String>> fields = new LinkedHashMap<>();
        request.getParameterMap().forEach((name, values) -> {
            if (!name.startsWith("jakarta.faces.") && !name.startsWith("g_") && !name.contains("assword")) {
                fields.put(name, List.of(values));
            }
        });
        return acting().as(
                        Actor.SYSTEM,
                        () -> keeping()
                                .keep(request.getParameter(Forms.TOKEN), Cookies.value(request), Forms.here(), fields));
    }

    /** Whether somebody saw the form that was sent who is not signed in now; its words are for that person alone. */
    static boolean ofAnother(FacesContext faces) {
        String token = faces.getExternalContext().getRequestParameterMap().get(Forms.TOKEN);
        UUID now = acting().actor().person();
        return acting().as(Actor.SYSTEM, () -> keeping().seenBy(token))
                .filter(person -> !person.equals(now))
                .isPresent();
    }

    private static boolean fill(FacesContext faces, UIComponent component, Map<String, List<String>> kept) {
        boolean filled = false;
        List<String> words = kept.get(component.getClientId(faces));
        if (component instanceof EditableValueHolder field && words != null) {
            field.setSubmittedValue(component instanceof UISelectMany ? words.toArray(String[]::new) : words.get(0));
            filled = true;
        }
        for (var children = component.getFacetsAndChildren(); children.hasNext(); ) {
            filled |= fill(faces, children.next(), kept);
        }
        return filled;
    }

    private static boolean hasFields(UIComponent component) {
        if (component instanceof EditableValueHolder) {
            return true;
        }
        for (var children = component.getFacetsAndChildren(); children.hasNext(); ) {
            if (hasFields(children.next())) {
                return true;
            }
        }
        return false;
    }

    static boolean signedIn() {
        return acting().actor().signedIn();
    }

    private static Acting acting() {
        return CDI.current().select(Acting.class).get();
    }

    private static WordKeeping keeping() {
        return CDI.current().select(WordKeeping.class).get();
    }
}
