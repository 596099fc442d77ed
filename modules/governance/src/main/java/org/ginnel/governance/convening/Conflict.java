package org.ginnel.governance.convening;

import jakarta.faces.context.FacesContext;

/** What was sent was made from an agenda that has changed since: the page that is shown says so in its status too. */
final class Conflict {
    private static final int STATUS = 409;

    private Conflict() {}

    static void answered() {
        FacesContext.getCurrentInstance().getExternalContext().setResponseStatus(STATUS);
    }
}
