package org.ginnel.register.seat;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** People and the seats they hold today; on the way to give a seat, the organisation is kept in the address. */
@Named
@RequestScoped
public class SeatListPage {
    @Inject
    Keeping keeping;

    private List<PersonList.Row> found;

    public List<?> getRows() {
        return rows().subList(0, Math.min(rows().size(), PersonList.PAGE));
    }

    public String getName() {
        return asked().getOrDefault("name", "");
    }

    public String getAt() {
        UUID at = Ask.id("at");
        return at == null ? "" : at.toString();
    }

    public String getScopeName() {
        return keeping.scopeName(Ask.id("at"));
    }

    public String getLater() {
        if (rows().size() <= PersonList.PAGE) {
            return "";
        }
        return "/register/seat/list?name=" + URLEncoder.encode(getName(), StandardCharsets.UTF_8) + "&at=" + getAt()
                + "&after=" + rows().get(PersonList.PAGE - 1).id();
    }

    private List<PersonList.Row> rows() {
        if (found == null) {
            found = keeping.page(getName(), Ask.id("after"));
        }
        return found;
    }

    private static Map<String, String> asked() {
        return FacesContext.getCurrentInstance().getExternalContext().getRequestParameterMap();
    }
}
