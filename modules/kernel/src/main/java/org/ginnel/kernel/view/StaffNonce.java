package org.ginnel.kernel.view;

import jakarta.faces.FactoryFinder;
import jakarta.faces.component.UIViewRoot;
import jakarta.faces.context.FacesContext;
import jakarta.faces.event.PhaseListener;
import jakarta.faces.event.PostConstructApplicationEvent;
import jakarta.faces.event.SystemEvent;
import jakarta.faces.event.SystemEventListener;
import jakarta.faces.lifecycle.Lifecycle;
import jakarta.faces.lifecycle.LifecycleFactory;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Iterator;
import org.ginnel.kernel.web.Headers;
import org.primefaces.csp.CspPhaseListener;

/**
 * Moves PrimeFaces' content security policy to the moment when a view is known to keep state. Its own listener asks
 * before the view is built and so makes an HTTP session and a nonce for public pages too, which have no use for either.
 */
public class StaffNonce implements SystemEventListener {
    @Override
    public boolean isListenerForSource(Object source) {
        return true;
    }

    @Override
    public void processEvent(SystemEvent event) {
        if (event instanceof PostConstructApplicationEvent) {
            removeTheOther();
        } else if (event.getSource() instanceof UIViewRoot) {
            FacesContext faces = FacesContext.getCurrentInstance();
            String policy = faces.getExternalContext().getInitParameter("primefaces.CSP_POLICY");
            if (wanted(faces)) {
                CspPhaseListener.initCsp(faces, true, false, null, policy);
                Headers.sameSiteOnce(
                        (HttpServletResponse) faces.getExternalContext().getResponse());
            }
        }
    }

    static boolean wanted(FacesContext faces) {
        return "true".equals(faces.getExternalContext().getInitParameter("primefaces.CSP"))
                && !faces.getViewRoot().isTransient();
    }

    private static void removeTheOther() {
        LifecycleFactory factory = (LifecycleFactory) FactoryFinder.getFactory(FactoryFinder.LIFECYCLE_FACTORY);
        Iterator<String> ids = factory.getLifecycleIds();
        while (ids.hasNext()) {
            Lifecycle lifecycle = factory.getLifecycle(ids.next());
            for (PhaseListener listener : lifecycle.getPhaseListeners()) {
                if (listener instanceof CspPhaseListener) {
                    lifecycle.removePhaseListener(listener);
                }
            }
        }
    }
}
