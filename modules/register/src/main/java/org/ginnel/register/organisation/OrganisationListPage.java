package org.ginnel.register.organisation;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.ExternalContext;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.ginnel.kernel.csv.Csv;
import org.ginnel.register.Organisations.Kind;
import org.ginnel.register.Places;

/** The list of organisations: filtered by its address, a page at a time, or whole as a file. */
@Named
@RequestScoped
public class OrganisationListPage {
    @Inject
    Looking looking;

    @Inject
    Places places;

    private List<OrganisationRow> found;

    public List<?> getRows() {
        return rows().size() <= OrganisationFilter.PAGE
                ? rows()
                : filter().before() == null
                        ? rows().subList(0, OrganisationFilter.PAGE)
                        : rows().subList(1, rows().size());
    }

    public Kind[] getKinds() {
        return Kind.values();
    }

    public List<?> getBoroughs() {
        return places.boroughs();
    }

    public String getKind() {
        return filter().kind() == null ? "" : filter().kind().name();
    }

    public String getBorough() {
        return filter().borough();
    }

    public String getName() {
        return filter().name();
    }

    public String getEarlier() {
        boolean more = filter().before() != null ? rows().size() > OrganisationFilter.PAGE : filter().after() != null;
        return more && !getRows().isEmpty() ? address("before", row(0).id()) : "";
    }

    public String getLater() {
        boolean more = filter().before() != null || rows().size() > OrganisationFilter.PAGE;
        return more && !getRows().isEmpty()
                ? address("after", row(getRows().size() - 1).id())
                : "";
    }

    public void download() throws IOException {
        FacesContext faces = FacesContext.getCurrentInstance();
        ExternalContext answer = faces.getExternalContext();
        StringBuilder text = new StringBuilder(Csv.MARK);
        looking.export(filter(), new Csv(text));
        answer.setResponseContentType("text/csv;charset=UTF-8");
        answer.setResponseHeader("Content-Disposition", "attachment; filename=\"organisations.csv\"");
        answer.getResponseOutputStream().write(text.toString().getBytes(StandardCharsets.UTF_8));
        faces.responseComplete();
    }

    private OrganisationRow row(int index) {
        return (OrganisationRow) getRows().get(index);
    }

    private List<OrganisationRow> rows() {
        if (found == null) {
            found = looking.page(filter());
        }
        return found;
    }

    private String address(String mark, UUID id) {
        return "/register/organisation/list?kind=" + getKind() + "&borough=" + encoded(getBorough()) + "&name="
                + encoded(getName()) + "&" + mark + "=" + id;
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }

    private static OrganisationFilter filter() {
        Map<String, String> asked =
                FacesContext.getCurrentInstance().getExternalContext().getRequestParameterMap();
        Kind kind = Arrays.stream(Kind.values())
                .filter(one -> one.name().equals(asked.get("kind")))
                .findFirst()
                .orElse(null);
        return new OrganisationFilter(
                kind, asked.get("borough"), asked.get("name"), id(asked.get("after")), id(asked.get("before")));
    }

    private static UUID id(String text) {
        return text != null && text.matches("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}") ? UUID.fromString(text) : null;
    }
}
