package org.ginnel.kernel.view;

import jakarta.faces.application.FacesMessage;
import jakarta.faces.application.ViewHandler;
import jakarta.faces.component.UIComponent;
import jakarta.faces.component.UIViewRoot;
import jakarta.faces.context.FacesContext;
import java.io.IOException;
import java.util.List;
import org.ginnel.kernel.Texts;

/**
 * The answer to a form whose view the server no longer holds: the same page, built afresh, with the words that were
 * posted in its fields. Nothing is carried out; the visitor looks it over and sends it again.
 */
final class Restored {
    private final FacesContext faces;

    Restored(FacesContext faces, String viewId) {
        this.faces = faces;
        faces.setViewRoot(faces.getApplication().getViewHandler().createView(faces, viewId));
    }

    void show() throws IOException {
        UIViewRoot root = faces.getViewRoot();
        ViewHandler views = faces.getApplication().getViewHandler();
        views.getViewDeclarationLanguage(faces, root.getViewId()).buildView(faces, root);
        for (UIComponent child : List.copyOf(root.getChildren())) {
            child.processDecodes(faces);
        }
        String text = Texts.of("kernel", "restored.text");
        faces.addMessage(null, new FacesMessage(FacesMessage.SEVERITY_WARN, text, text));
        if (faces.getPartialViewContext().isAjaxRequest()) {
            faces.getPartialViewContext().setRenderAll(true);
        }
        faces.renderResponse();
    }
}
