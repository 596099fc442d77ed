package org.ginnel.performance;

import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.Base64;
import java.util.StringJoiner;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.sql.DataSource;

/** A signed-in young person with a complete form: looks at the check page, as a browser would, and sends it. */
final class Sender {
    private static final Pattern HIDDEN = Pattern.compile("<input type=\"hidden\"[^>]*>");
    private static final Pattern SUBMIT =
            Pattern.compile("<input[^>]*id=\"submit\"[^>]*>|<button[^>]*id=\"submit\"[^>]*>");
    private static final SecureRandom RANDOM = new SecureRandom();

    private final int port;
    private final String cookie;

    private Sender(int port, String cookie) {
        this.port = port;
        this.cookie = cookie;
    }

    /** Signs the person in by writing the row that the sign-in page would write. */
    static Sender signedIn(DataSource owner, int port, int number) throws SQLException {
        byte[] bytes = new byte[32];
        RANDOM.nextBytes(bytes);
        String token = Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
        try (Connection connection = owner.getConnection();
                PreparedStatement insert = connection.prepareStatement(
                        "insert into kernel.sign_in (id, token, person,"
                                + " device, idle_minutes, expires_at) values (?, ?, ?, 'load', 60, now() + interval '12 hours')")) {
            insert.setObject(1, UUID.randomUUID());
            insert.setBytes(2, MessageDigest.getInstance("SHA-256").digest(token.getBytes(StandardCharsets.US_ASCII)));
            insert.setObject(3, Town.person(number));
            insert.executeUpdate();
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
        return new Sender(port, "Cookie: __Host-bind=" + token);
    }

    byte[] look() {
        return Wire.get("/gateways/application/check", port, cookie);
    }

    /** The POST that the shown page's button makes. */
    byte[] send(Wire.Answer page) throws IOException {
        if (page.status() != 200) {
            throw new IOException("the check page answered " + page.status());
        }
        String html = page.text();
        Matcher submit = SUBMIT.matcher(html);
        if (!submit.find()) {
            throw new IOException("the form is not ready to be sent");
        }
        StringJoiner form = new StringJoiner("&");
        String part = html.substring(html.lastIndexOf("<form", submit.start()));
        Matcher hidden = HIDDEN.matcher(part.substring(0, part.indexOf("</form>")));
        while (hidden.find()) {
            form.add(pair(attribute(hidden.group(), "name"), attribute(hidden.group(), "value")));
        }
        form.add(pair(attribute(submit.group(), "name"), attribute(submit.group(), "value")));
        return Wire.post("/gateways/application/check", port, form.toString(), cookie);
    }

    private static String attribute(String tag, String name) {
        Matcher found = Pattern.compile("\\b" + name + "=\"([^\"]*)\"").matcher(tag);
        return found.find() ? found.group(1).replace("&amp;", "&") : "";
    }

    private static String pair(String name, String value) {
        return URLEncoder.encode(name, StandardCharsets.UTF_8) + "=" + URLEncoder.encode(value, StandardCharsets.UTF_8);
    }
}
