package org.ginnel.kernel.view;

import jakarta.faces.FacesException;
import jakarta.faces.application.FacesMessage;
import jakarta.faces.application.ProtectedViewException;
import jakarta.faces.application.ViewExpiredException;
import jakarta.faces.component.UIInput;
import jakarta.faces.component.html.HtmlInputText;
import jakarta.faces.component.html.HtmlInputTextarea;
import jakarta.faces.context.ExternalContext;
import jakarta.faces.context.FacesContext;
import jakarta.faces.event.PhaseId;
import jakarta.faces.render.ResponseStateManager;
import jakarta.persistence.OptimisticLockException;
import jakarta.servlet.ServletException;
import java.io.IOException;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.util.Optional;
import org.ginnel.kernel.NotAllowed;
import org.ginnel.kernel.NotFound;
import org.ginnel.kernel.Obstacle;
import org.ginnel.kernel.Refusal;
import org.ginnel.kernel.Texts;
import org.ginnel.kernel.logs.Reference;
import org.hibernate.StaleStateException;
import org.primefaces.csp.CspException;

/** What the visitor sees instead of an exception. What was typed stays on the page wherever there is a page to show. */
final class FaultHandler {
    private static final Logger LOG = System.getLogger(FaultHandler.class.getName());
    private static final int BAD_REQUEST = 400;
    private static final int FORBIDDEN = 403;
    private static final int NOT_FOUND = 404;
    private static final int CONFLICT = 409;
    private static final int FAULT = 500;

    private final FacesContext faces;
    private final ExternalContext web;

    FaultHandler(FacesContext faces) {
        this.faces = faces;
        this.web = faces.getExternalContext();
    }

    void answer(Throwable thrown) throws IOException {
        Optional<Refusal> refusal = Causes.find(thrown, Refusal.class);
        Optional<NotAllowed> notAllowed = Causes.find(thrown, NotAllowed.class);
        if (refusal.isPresent() && pageCanBeShown()) {
            refusal.get().obstacles().forEach(this::say);
            if (refusal.get().obstacles().stream().anyMatch(one -> one.reason().stale())) {
                pageStatus(CONFLICT);
            }
            showAgain();
        } else if (notAllowed.isPresent()) {
            notAllowed(notAllowed.get());
        } else if (Causes.find(thrown, NotFound.class).isPresent()) {
            status(NOT_FOUND);
        } else if (Causes.find(thrown, ViewExpiredException.class).isPresent()) {
            restore(Causes.find(thrown, ViewExpiredException.class).get().getViewId());
        } else if (Causes.find(thrown, OptimisticLockException.class).isPresent()
                || Causes.find(thrown, StaleStateException.class).isPresent()) {
            stale(thrown);
        } else if (Causes.find(thrown, ProtectedViewException.class).isPresent()) {
            unproven();
        } else if (Causes.find(thrown, CspException.class).isPresent()) {
            status(BAD_REQUEST);
        } else if (foreignView(thrown)) {
            LOG.log(Level.WARNING, "a form that no page here has shown", thrown);
            web.responseReset();
            web.responseSendError(BAD_REQUEST, null);
            faces.responseComplete();
        } else {
            fault(thrown);
        }
    }

    /**
     * A form that calls itself stateless, sent to a page that is not; one with the state of another page; one of fields
     * where a file is wanted: no page of ours has made it.
     */
    private boolean foreignView(Throwable thrown) {
        String state = web.getRequestParameterMap().get(ResponseStateManager.VIEW_STATE_PARAM);
        if (faces.getCurrentPhaseId() == PhaseId.RESTORE_VIEW) {
            return "stateless".equals(state) || state != null && thrown instanceof FacesException;
        }
        return faces.getCurrentPhaseId() == PhaseId.APPLY_REQUEST_VALUES
                && Causes.find(thrown, ServletException.class).isPresent();
    }

    private void say(Obstacle obstacle) {
        String text = Texts.of(obstacle);
        FacesMessage message = new FacesMessage(FacesMessage.SEVERITY_ERROR, text, text);
        UIInput field = obstacle.field() == null ? null : Fields.find(faces.getViewRoot(), obstacle.field());
        if (field == null) {
            faces.addMessage(null, message);
        } else {
            field.setValid(false);
            keepWords(field);
            faces.addMessage(field.getClientId(faces), message);
        }
    }

    /** A field that is not valid shows what was submitted, which is gone once the model has it. */
    private void keepWords(UIInput field) {
        if (field instanceof HtmlInputText || field instanceof HtmlInputTextarea) {
            field.setSubmittedValue(web.getRequestParameterMap().get(field.getClientId(faces)));
        }
    }

    private void notAllowed(NotAllowed why) throws IOException {
        boolean kept = faces.isPostback() && KeptWords.keep(faces);
        if (why.signedIn()) {
            status(FORBIDDEN);
        } else {
            web.redirect(web.getRequestContextPath() + "/sign-in?to=" + Words.encode(Forms.here())
                    + (kept ? "&kept=yes" : ""));
            faces.responseComplete();
        }
    }

    /**
     * A form without the token of this browser's sign-in. Nothing is carried out: the page is built afresh with the words
     * in it, to be looked over and sent again.
     */
    private void unproven() throws IOException {
        faces.getAttributes().put(Forms.REFUSED, true);
        pageStatus(BAD_REQUEST);
        restore(faces.getViewRoot().getViewId());
    }

    /**
     * The sign-in may have run out as well: then that is what is answered, and the words are kept. They are also kept,
     * and not shown, when somebody else has signed in meanwhile, or nobody yet.
     */
    private void restore(String viewId) throws IOException {
        Restored page = new Restored(faces, viewId);
        if (KeptWords.ofAnother(faces)) {
            notAllowed(new NotAllowed("form", KeptWords.signedIn()));
            return;
        }
        try {
            page.show();
        } catch (RuntimeException failed) {
            answer(failed);
        }
    }

    private void stale(Throwable thrown) throws IOException {
        if (pageCanBeShown()) {
            error(Texts.of("kernel", "stale.text"));
            pageStatus(CONFLICT);
            showAgain();
        } else {
            fault(thrown);
        }
    }

    private void fault(Throwable thrown) throws IOException {
        String reference = Reference.current().orElseGet(Reference::begin);
        LOG.log(Level.ERROR, "fault " + reference, thrown);
        if (pageCanBeShown() && faces.isPostback()) {
            error(Texts.of("kernel", "fault.text", reference));
            pageStatus(FAULT);
            showAgain();
        } else {
            status(FAULT);
        }
    }

    /** The status of the page that is shown again; what a script has asked for must answer 200. */
    private void pageStatus(int code) {
        if (!faces.getPartialViewContext().isAjaxRequest()) {
            web.setResponseStatus(code);
        }
    }

    private void error(String text) {
        faces.addMessage(null, new FacesMessage(FacesMessage.SEVERITY_ERROR, text, text));
    }

    /** Shows the same page again; in an Ajax request all of it, so that the messages are seen. */
    private void showAgain() {
        faces.getAttributes().put(Forms.REFUSED, true);
        faces.validationFailed();
        if (faces.getPartialViewContext().isAjaxRequest()) {
            faces.getPartialViewContext().setRenderAll(true);
        }
        faces.renderResponse();
    }

    /** A page of its own for the status; an Ajax request is sent to the address instead, whose answer it then is. */
    private void status(int code) throws IOException {
        if (web.isResponseCommitted()) {
            LOG.log(Level.WARNING, "answer " + code + " came too late, the page was already on its way");
        } else if (faces.getPartialViewContext().isAjaxRequest() && faces.getViewRoot() != null) {
            web.redirect(Forms.here());
        } else {
            web.responseReset();
            web.responseSendError(code, null);
        }
        faces.responseComplete();
    }

    private boolean pageCanBeShown() {
        return faces.getViewRoot() != null && faces.getCurrentPhaseId() != PhaseId.RENDER_RESPONSE;
    }
}
