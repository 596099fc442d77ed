package org.ginnel.kernel.web;

import java.net.URI;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Which request lines are let in. One address, one spelling: a path that could mean something else after decoding,
 * cutting or joining is refused, and a view has no address by its file name.
 */
final class Address {
    static final int FINE = 0;

    private static final int LONGEST_PATH = 1024;
    private static final int LONGEST_QUERY = 4096;
    private static final int MOST_PARAMETERS = 100;
    /** Without a percent sign; possessive, because every request is matched. */
    private static final String PATH_LETTERS = "[A-Za-z0-9/_.~!$&'()*+,=:@-]*+";

    private static final String QUERY_LETTERS = "[\\x21\\x23\\x24\\x26-\\x7e]*+";
    private static final String ESCAPED = "(?:%[0-9A-Fa-f]{2}";
    private static final Pattern PATH = Pattern.compile('/' + PATH_LETTERS + ESCAPED + PATH_LETTERS + ")*+");
    private static final Pattern QUERY = Pattern.compile(QUERY_LETTERS + ESCAPED + QUERY_LETTERS + ")*+");
    private static final Pattern HIDING = Pattern.compile("%(?:2e|2f|5c|25|3b|7f)", Pattern.CASE_INSENSITIVE);
    private static final Pattern LIBRARY = Pattern.compile("[A-Za-z0-9_-]*");
    private static final Set<String> FILES = Set.of(".xhtml", ".jsf", ".faces", ".jsp", ".jspx");
    /** What the container keeps for itself or offers beside us: none of it has an address here. */
    private static final Set<String> CONTAINERS = Set.of("web-inf", "meta-inf", "faces", "openapi");

    private static final String RESOURCES = "/jakarta.faces.resource/";

    private Address() {}

    /** {@link #FINE} or the status to answer: 400 for a malformed line, 404 for what has no address, 414 when too long. */
    static int verdict(String path, String query) {
        if (path.length() > LONGEST_PATH || query != null && query.length() > LONGEST_QUERY) {
            return 414;
        }
        if (!PATH.matcher(path).matches() || path.contains("//") || !spelledOnce(path)) {
            return 400;
        }
        if (query != null && !sound(query)) {
            return 400;
        }
        if (path.startsWith(RESOURCES)) {
            return resource(query);
        }
        return hidden(path) ? 404 : FINE;
    }

    private static boolean sound(String query) {
        long parameters = query.chars().filter(c -> c == '&').count();
        return parameters < MOST_PARAMETERS
                && QUERY.matcher(query).matches()
                && (query.indexOf('%') < 0 || !hasControls(query, "\t\r\n") && utf8(query));
    }

    /** No dot segments, no percent sign that hides a separator, a dot or a percent sign, valid UTF-8. */
    private static boolean spelledOnce(String path) {
        for (String segment : path.split("/")) {
            if (segment.equals(".") || segment.equals("..")) {
                return false;
            }
        }
        return path.indexOf('%') < 0 || !HIDING.matcher(path).find() && !hasControls(path, "") && utf8(path);
    }

    private static boolean hasControls(String text, String but) {
        for (int i = text.indexOf('%'); i >= 0; i = text.indexOf('%', i + 1)) {
            int value = Integer.parseInt(text.substring(i + 1, i + 3), 16);
            if (value < ' ' && but.indexOf(value) < 0) {
                return true;
            }
        }
        return false;
    }

    private static boolean utf8(String text) {
        byte[] bytes = new byte[text.length()];
        int length = 0;
        for (int i = 0; i < text.length(); i++) {
            if (text.charAt(i) == '%') {
                bytes[length++] = (byte) Integer.parseInt(text.substring(i + 1, i + 3), 16);
                i += 2;
            } else {
                bytes[length++] = (byte) text.charAt(i);
            }
        }
        try {
            StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes, 0, length));
            return true;
        } catch (CharacterCodingException notText) {
            return false;
        }
    }

    /** Faces resources: a plain library name, no contract, no locale, nothing dynamic. */
    private static int resource(String query) {
        if (query == null) {
            return FINE;
        }
        for (String parameter : query.split("&")) {
            int equals = parameter.indexOf('=');
            String name = equals < 0 ? parameter : parameter.substring(0, equals);
            String value = equals < 0 ? "" : parameter.substring(equals + 1);
            boolean known = switch (name) {
                case "ln" -> LIBRARY.matcher(value).matches();
                case "v", "e" -> value.length() <= 100;
                default -> false;
            };
            if (!known) {
                return 404;
            }
        }
        return FINE;
    }

    private static boolean hidden(String path) {
        String plain = path.indexOf('%') < 0 ? path : URI.create(path).getPath();
        String[] segments = plain.toLowerCase(Locale.ROOT).split("/");
        if (segments.length > 1 && CONTAINERS.contains(segments[1])) {
            return true;
        }
        for (String segment : segments) {
            if (segment.indexOf('.') >= 0 && FILES.stream().anyMatch(segment::endsWith)) {
                return true;
            }
        }
        return false;
    }
}
