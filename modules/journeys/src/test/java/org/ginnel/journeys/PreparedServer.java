package org.ginnel.journeys;

import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.ExtensionContext;

/**
 * Before Arquillian starts its server: a database with the place, and where to find it. Arquillian then deploys the
 * production WAR with the test classes in it, once. Goes into the server with the tests and does nothing there.
 */
class PreparedServer implements BeforeAllCallback {
    @Override
    public void beforeAll(ExtensionContext context) {
        boolean insideTheServer = System.getProperty("com.sun.aas.instanceRoot") != null;
        if (!insideTheServer) {
            Preparing.once(context);
        }
    }
}
