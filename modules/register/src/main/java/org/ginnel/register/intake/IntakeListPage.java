package org.ginnel.register.intake;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;

/** What is held of each official list, and the runs so far. */
@Named
@RequestScoped
public class IntakeListPage {
    @Inject
    Importing importing;

    private List<RunRow> held;
    private List<RunRow> runs;

    public List<?> getHeld() {
        held = held == null ? importing.held() : held;
        return held;
    }

    public List<?> getRuns() {
        runs = runs == null ? importing.latest() : runs;
        return runs;
    }
}
