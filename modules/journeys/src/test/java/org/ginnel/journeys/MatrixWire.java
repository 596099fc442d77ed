package org.ginnel.journeys;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** How pages of the matrix are asked for, their forms sent without a browser, and two answers compared. */
final class MatrixWire {
    private static final Pattern STATE = Pattern.compile("name=\"jakarta.faces.ViewState\"[^>]*?value=\"([^\"]*)\"");
    private static final Pattern TOKEN = Pattern.compile("name=\"g_token\" value=\"([^\"]*)\"");
    private static final Pattern NONCE = Pattern.compile("name=\"primefaces.nonce\" value=\"([^\"]*)\"");
    private static final String NO_STATE = "-1234567890123456789:1234567890123456789";

    private MatrixWire() {}

    /** Every button of the form at once, as the page that was shown would send it. */
    static Wire.Answer send(Wire wire, MatrixRow row, String shown, String asked) {
        Map<String, String> fields = new LinkedHashMap<>();
        fields.put(row.form(), row.form());
        fields.put("g_command", UUID.randomUUID().toString());
        fields.put("g_token", first(TOKEN, shown, "none"));
        if (row.keepsState()) {
            fields.put("primefaces.nonce", first(NONCE, shown, "none"));
        }
        row.buttons().forEach(button -> fields.put(button, "x"));
        String state = first(STATE, shown, "stateless");
        fields.put(
                "jakarta.faces.ViewState",
                row.keepsState() && state.equals("stateless") ? NO_STATE : row.keepsState() ? state : "stateless");
        String address = address(row, asked);
        return row.takesAFile() ? wire.postParts(address, fields) : wire.post(address, fields);
    }

    /** The page of the form; where it is not there for this person, a page with a form that is. */
    static String shown(Wire wire, MatrixRow row, String asked) {
        return Stream.of(address(row, asked), "/home")
                .filter(path -> row.keepsState() || path.equals("/home"))
                .map(wire::get)
                .filter(answer ->
                        answer.status() == 200 && TOKEN.matcher(answer.body()).find())
                .map(Wire.Answer::body)
                .findFirst()
                .orElse("");
    }

    private static String first(Pattern pattern, String page, String otherwise) {
        Matcher found = pattern.matcher(page);
        return found.find() ? found.group(1) : otherwise;
    }

    static String address(MatrixRow row, String asked) {
        String page = "/" + row.page() + (row.page().endsWith("/file/") ? "my-data.json" : "");
        return asked.isEmpty() ? page : page + "?" + asked;
    }

    static boolean same(String one, String other) {
        return plain(one).equals(plain(other));
    }

    static String plain(String body) {
        return body.replaceAll("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}", "id")
                .replaceAll(
                        "(name=\"(?:g_token|primefaces\\.nonce|jakarta\\.faces\\.ViewState)\"[^>]*value)=\"[^\"]*\"",
                        "$1")
                .replaceAll("nonce=\"[^\"]*\"", "nonce")
                .replaceAll("csp\\.init\\('[^']*'", "csp");
    }
}
