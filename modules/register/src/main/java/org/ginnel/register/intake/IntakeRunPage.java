package org.ginnel.register.intake;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.ExternalContext;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;
import org.ginnel.kernel.NotFound;
import org.ginnel.kernel.csv.Csv;
import org.ginnel.kernel.files.Download;
import org.ginnel.register.Intakes.RefusedRow;

/** A run: how far it is while it works (the browser asks again by itself), then its report. */
@Named
@RequestScoped
public class IntakeRunPage {
    private static final int SHOWN = 100;

    @Inject
    Importing importing;

    private RunRow run;
    private List<RefusedRow> refusals;

    @PostConstruct
    void load() {
        FacesContext faces = FacesContext.getCurrentInstance();
        ExternalContext request = faces.getExternalContext();
        run = importing.find(id(request.getRequestParameterMap().get("id")));
        if (run.underWay() && !faces.isPostback()) {
            request.setResponseHeader("Refresh", "2");
        }
    }

    public String apply() {
        return "/register/intake/run?faces-redirect=true&id=" + importing.apply(run.id());
    }

    public void download() throws IOException {
        FacesContext faces = FacesContext.getCurrentInstance();
        StringBuilder text = new StringBuilder(Csv.MARK);
        Csv csv = new Csv(text).row("line", "column", "value", "reason");
        refusals().forEach(row -> csv.row(row.line(), row.column(), row.value(), row.reason()));
        Download.begin(
                (HttpServletResponse) faces.getExternalContext().getResponse(),
                "text/csv;charset=UTF-8",
                run.kind() + "-refused.csv");
        faces.getExternalContext()
                .getResponseOutputStream()
                .write(text.toString().getBytes(StandardCharsets.UTF_8));
        faces.responseComplete();
    }

    public Object getRun() {
        return run;
    }

    /** The first hundred; the file has all that are kept. */
    public List<RefusedRow> getRefusals() {
        return refusals().subList(0, Math.min(SHOWN, refusals().size()));
    }

    public boolean isUnderWay() {
        return run.underWay();
    }

    public boolean isApplicable() {
        return run.applicable();
    }

    public boolean isInterrupted() {
        return run.state() == RunState.INTERRUPTED;
    }

    public boolean isMore() {
        return run.refused() > SHOWN;
    }

    private List<RefusedRow> refusals() {
        refusals = refusals == null ? importing.refusals(run.id()) : refusals;
        return refusals;
    }

    private static UUID id(String text) {
        if (text == null || !text.matches("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}")) {
            throw new NotFound();
        }
        return UUID.fromString(text);
    }
}
