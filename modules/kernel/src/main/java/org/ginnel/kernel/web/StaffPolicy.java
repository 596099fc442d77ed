package org.ginnel.kernel.web;

import jakarta.faces.component.UIViewRoot;
import jakarta.faces.context.FacesContext;
import jakarta.faces.event.SystemEvent;
import jakarta.faces.event.SystemEventListener;
import jakarta.servlet.http.HttpServletResponse;

/** Before a view is drawn: staff views, the ones that keep state, get the policy beside PrimeFaces' nonce. */
public final class StaffPolicy implements SystemEventListener {
    @Override
    public void processEvent(SystemEvent event) {
        UIViewRoot view = (UIViewRoot) event.getSource();
        Object response = FacesContext.getCurrentInstance().getExternalContext().getResponse();
        if (!view.isTransient() && response instanceof HttpServletResponse http) {
            Headers.staff(http);
        }
    }

    @Override
    public boolean isListenerForSource(Object source) {
        return source instanceof UIViewRoot;
    }
}
