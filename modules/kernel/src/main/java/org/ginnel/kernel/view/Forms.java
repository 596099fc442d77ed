package org.ginnel.kernel.view;

import jakarta.faces.application.FacesMessage;
import jakarta.faces.component.EditableValueHolder;
import jakarta.faces.component.UIComponent;
import jakarta.faces.context.ExternalContext;
import jakarta.faces.context.FacesContext;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.ginnel.kernel.cookie.Cookies;
import org.primefaces.context.PrimeFacesContext;

/** The functions behind the form tags. */
public final class Forms {
    static final String COMMAND = "g_command";
    static final String TOKEN = "g_token";
    static final String REFUSED = "org.ginnel.refused";

    private Forms() {}

    /** The command id of a form: new for each rendering, kept while the same form is shown again with its errors. */
    public static String command(String form) {
        FacesContext faces = FacesContext.getCurrentInstance();
        Map<String, String> posted = faces.getExternalContext().getRequestParameterMap();
        boolean again = faces.isPostback()
                && posted.containsKey(form)
                && (faces.isValidationFailed() || faces.getAttributes().containsKey(REFUSED));
        return again && isCommand(posted.get(COMMAND))
                ? posted.get(COMMAND)
                : UUID.randomUUID().toString();
    }

    static boolean isCommand(String text) {
        return text != null && text.matches("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}");
    }

    /** Ties the form to this browser; see {@link Cookies}. */
    public static String token() {
        ExternalContext web = FacesContext.getCurrentInstance().getExternalContext();
        return Cookies.formToken((HttpServletRequest) web.getRequest(), (HttpServletResponse) web.getResponse());
    }

    /** What PrimeFaces wants back from every form of a view that keeps state; null for the others. */
    public static String nonce() {
        FacesContext faces = FacesContext.getCurrentInstance();
        return StaffNonce.wanted(faces) ? PrimeFacesContext.getCspState(faces).getNonce() : null;
    }

    /** Where the form is sent: this page with its query, so that nothing the address says is lost. */
    public static String here() {
        FacesContext faces = FacesContext.getCurrentInstance();
        String path = faces.getApplication()
                .getViewHandler()
                .getActionURL(faces, faces.getViewRoot().getViewId());
        String query = ((HttpServletRequest) faces.getExternalContext().getRequest()).getQueryString();
        boolean clean = query != null && query.matches("[\\w.~%!$'()*+,;=:@/?&-]{1,2000}");
        return faces.getExternalContext().encodeActionURL(clean ? path + "?" + query : path);
    }

    public static String describedBy(UIComponent field, Object hint) {
        FacesContext faces = FacesContext.getCurrentInstance();
        String id = field.getClientId(faces);
        List<String> ids = new ArrayList<>();
        if (hint != null && !hint.toString().isBlank()) {
            ids.add(id + "-hint");
        }
        if (!faces.getMessageList(id).isEmpty()) {
            ids.add(id + "-error");
        }
        return ids.isEmpty() ? null : String.join(" ", ids);
    }

    public static String invalid(UIComponent field) {
        FacesContext faces = FacesContext.getCurrentInstance();
        boolean wrong = field instanceof EditableValueHolder holder && !holder.isValid()
                || !faces.getMessageList(field.getClientId(faces)).isEmpty();
        return wrong ? "true" : null;
    }

    public static boolean failed() {
        return FacesContext.getCurrentInstance().getMessageList().stream().anyMatch(Forms::isError);
    }

    /** The lines of the error summary, in the order they were found. */
    public static List<FormError> errors() {
        FacesContext faces = FacesContext.getCurrentInstance();
        List<FormError> errors = new ArrayList<>();
        faces.getClientIdsWithMessages().forEachRemaining(id -> {
            for (FacesMessage message : faces.getMessageList(id)) {
                if (isError(message)) {
                    errors.add(new FormError(id == null ? "" : id, message.getSummary()));
                }
            }
        });
        return errors;
    }

    /** Messages that are no errors: what was done, without leaving the page. */
    public static List<String> news() {
        return FacesContext.getCurrentInstance().getMessageList().stream()
                .filter(message -> !isError(message))
                .map(FacesMessage::getSummary)
                .toList();
    }

    private static boolean isError(FacesMessage message) {
        return message.getSeverity().compareTo(FacesMessage.SEVERITY_WARN) >= 0;
    }
}
