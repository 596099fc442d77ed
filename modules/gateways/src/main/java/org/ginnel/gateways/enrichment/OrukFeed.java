package org.ginnel.gateways.enrichment;

import static java.nio.charset.StandardCharsets.UTF_8;

import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.ginnel.gateways.SupportServiceId;

/**
 * /gateways/enrichment/oruk: the directory as an API of Open Referral UK 3 ({@code /services}, {@code /services/ID},
 * {@code /service_at_locations}, {@code /taxonomies}, {@code /taxonomy_terms}). Reading only, for everybody.
 */
@WebServlet("/gateways/enrichment/oruk/*")
public class OrukFeed extends HttpServlet {
    private static final long serialVersionUID = 1L;
    private static final int MOST = 100;
    private static final int STANDARD = 50;

    @Inject
    private transient Signposting signposting;

    @Inject
    private transient Topics topics;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        Optional<JsonObject> answer = answer(request);
        if (answer.isEmpty()) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
            return;
        }
        byte[] text = answer.get().toString().getBytes(UTF_8);
        response.setContentType("application/json;charset=UTF-8");
        response.setHeader("Cache-Control", "public, max-age=60");
        response.setContentLength(text.length);
        response.getOutputStream().write(text);
    }

    private Optional<JsonObject> answer(HttpServletRequest request) {
        String path = request.getPathInfo() == null ? "/" : request.getPathInfo();
        int page = Math.max(1, number(request.getParameter("page"), 1));
        int size = Math.max(1, Math.min(MOST, number(request.getParameter("per_page"), STANDARD)));
        return switch (path) {
            case "/" -> Optional.of(about());
            case "/services" -> Optional.of(services(page, size));
            case "/service_at_locations" -> Optional.of(places(page, size));
            case "/taxonomies" ->
                Optional.of(OrukJson.page(1, size, 1, Json.createArrayBuilder().add(taxonomy()), 1));
            case "/taxonomy_terms" -> Optional.of(terms());
            default -> one(path);
        };
    }

    private static JsonObject about() {
        return Json.createObjectBuilder()
                .add("version", "HSDS-UK-3.0")
                .add("profile", "https://docs.openreferraluk.org/en/v3.0-uk/")
                .add("openapi_url", "https://openreferraluk.org/specifications/3.0/openapi.json")
                .build();
    }

    private JsonObject services(int page, int size) {
        Signposting.Shelf listed = signposting.listed(page - 1, size);
        return OrukJson.page(
                page,
                size,
                listed.all(),
                OrukJson.array(listed.entries(), OrukJson::summary),
                listed.entries().size());
    }

    private JsonObject places(int page, int size) {
        Signposting.Shelf listed = signposting.listed(page - 1, size);
        var contents = Json.createArrayBuilder();
        int shown = 0;
        for (ServiceEntry entry : listed.entries()) {
            for (Venue venue : entry.said().venues()) {
                contents.add(OrukJson.at(venue, entry).add("service", OrukJson.summary(entry)));
                shown++;
            }
        }
        return OrukJson.page(page, size, listed.all(), contents, shown);
    }

    private JsonObject terms() {
        List<Topic> all = topics.all();
        return OrukJson.page(1, all.size(), all.size(), OrukJson.array(all, OrukJson::term), all.size());
    }

    private static JsonObject taxonomy() {
        return Json.createObjectBuilder()
                .add("id", OrukJson.TAXONOMY_ID.toString())
                .add("name", OrukJson.TAXONOMY)
                .add("description", OrukJson.TAXONOMY)
                .build();
    }

    private Optional<JsonObject> one(String path) {
        Optional<UUID> id = Asked.id(path.substring(path.lastIndexOf('/') + 1));
        if (path.startsWith("/services/")) {
            return id.flatMap(known -> signposting.find(new SupportServiceId(known)))
                    .map(OrukJson::service);
        }
        if (path.startsWith("/taxonomy_terms/")) {
            return id.flatMap(known -> topics.all().stream()
                            .filter(topic -> topic.term().equals(known))
                            .findFirst())
                    .map(topic -> OrukJson.term(topic).build());
        }
        return id.filter(known -> path.startsWith("/taxonomies/") && known.equals(OrukJson.TAXONOMY_ID))
                .map(known -> taxonomy());
    }

    private static int number(String text, int otherwise) {
        return text != null && text.matches("[0-9]{1,6}") ? Integer.parseInt(text) : otherwise;
    }
}
