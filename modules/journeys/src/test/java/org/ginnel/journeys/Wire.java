package org.ginnel.journeys;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.Socket;
import java.net.URI;
import java.net.URLEncoder;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

/** Speaks HTTP byte by byte, also what no browser would say; keeps the cookies it is given. */
final class Wire {
    private static final int MILLIS = 60_000;

    private final URI product;
    private final Map<String, String> cookies = new LinkedHashMap<>();

    Wire(Product product) {
        this.product = URI.create(product.address());
    }

    /** @param headers in the order they came, each name and value as sent */
    record Answer(int status, List<Map.Entry<String, String>> headers, String body) {
        List<String> all(String name) {
            return headers.stream()
                    .filter(header -> header.getKey().equalsIgnoreCase(name))
                    .map(Map.Entry::getValue)
                    .toList();
        }

        String header(String name) {
            List<String> values = all(name);
            return values.isEmpty() ? null : String.join(" | ", values);
        }

        boolean isPage() {
            String type = header("Content-Type");
            return type != null && type.startsWith("text/html");
        }
    }

    Answer get(String path, String... headers) {
        return says("GET " + path + " HTTP/1.1", host(), "", headers);
    }

    Answer method(String method, String path, String... headers) {
        return says(method + " " + path + " HTTP/1.1", host(), "", headers);
    }

    /** Posts form fields. */
    Answer post(String path, Map<String, String> fields, String... headers) {
        String body = fields.entrySet().stream()
                .map(field -> encode(field.getKey()) + "=" + encode(field.getValue()))
                .collect(Collectors.joining("&"));
        String[] more = new String[headers.length + 1];
        System.arraycopy(headers, 0, more, 0, headers.length);
        more[headers.length] = "Content-Type: application/x-www-form-urlencoded";
        return says("POST " + path + " HTTP/1.1", host(), body, more);
    }

    /** Posts form fields as a form with a file does; the file is left out. */
    Answer postParts(String path, Map<String, String> fields) {
        String edge = "edge-of-a-part";
        String body = fields.entrySet().stream()
                .map(field -> "--" + edge + "\r\nContent-Disposition: form-data; name=\"" + field.getKey()
                        + "\"\r\n\r\n" + field.getValue() + "\r\n")
                .collect(Collectors.joining("", "", "--" + edge + "--\r\n"));
        return says("POST " + path + " HTTP/1.1", host(), body, "Content-Type: multipart/form-data; boundary=" + edge);
    }

    /** With other Host lines than the product's own. */
    Answer toHosts(String path, String... hosts) {
        StringBuilder lines = new StringBuilder();
        for (String host : hosts) {
            lines.append("Host: ").append(host).append("\r\n");
        }
        return says("GET " + path + " HTTP/1.1", lines.toString(), "");
    }

    String origin() {
        return product.toString();
    }

    Map<String, String> cookies() {
        return cookies;
    }

    private String host() {
        return "Host: " + product.getAuthority() + "\r\n";
    }

    private Answer says(String line, String hosts, String body, String... headers) {
        StringBuilder request = new StringBuilder(line).append("\r\n").append(hosts);
        for (String header : headers) {
            request.append(header).append("\r\n");
        }
        if (!cookies.isEmpty()) {
            request.append(cookies.entrySet().stream()
                    .map(cookie -> cookie.getKey() + "=" + cookie.getValue())
                    .collect(Collectors.joining("; ", "Cookie: ", "\r\n")));
        }
        if (line.startsWith("POST")) {
            request.append("Content-Length: ").append(body.length()).append("\r\n");
        }
        request.append("Connection: close\r\n\r\n").append(body);
        Answer answer = exchange(request.toString());
        answer.all("Set-Cookie").forEach(this::keep);
        return answer;
    }

    private Answer exchange(String request) {
        try (Socket socket = new Socket("127.0.0.1", product.getPort())) {
            socket.setSoTimeout(MILLIS);
            socket.getOutputStream().write(request.getBytes(ISO_8859_1));
            socket.getOutputStream().flush();
            return read(socket.getInputStream().readAllBytes());
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    private static Answer read(byte[] bytes) {
        String text = new String(bytes, ISO_8859_1);
        int end = text.indexOf("\r\n\r\n");
        if (end < 0) {
            throw new IllegalStateException("no answer: " + text);
        }
        String[] lines = text.substring(0, end).split("\r\n");
        List<Map.Entry<String, String>> headers = new ArrayList<>();
        for (int i = 1; i < lines.length; i++) {
            int colon = lines[i].indexOf(':');
            headers.add(Map.entry(
                    lines[i].substring(0, colon), lines[i].substring(colon + 1).strip()));
        }
        boolean chunked = text.substring(0, end).toLowerCase(Locale.ROOT).contains("transfer-encoding: chunked");
        String body = text.substring(end + 4);
        String whole = new String((chunked ? joined(body) : body).getBytes(ISO_8859_1), UTF_8);
        return new Answer(Integer.parseInt(lines[0].split(" ")[1]), headers, whole);
    }

    private static String joined(String chunks) {
        StringBuilder whole = new StringBuilder();
        int at = 0;
        while (at < chunks.length()) {
            int line = chunks.indexOf("\r\n", at);
            int size =
                    line < 0 ? 0 : Integer.parseInt(chunks.substring(at, line).strip(), 16);
            if (size == 0) {
                break;
            }
            whole.append(chunks, line + 2, line + 2 + size);
            at = line + 2 + size + 2;
        }
        return whole.toString();
    }

    private void keep(String cookie) {
        String[] pair = cookie.split(";")[0].split("=", 2);
        if (pair[1].isEmpty()) {
            cookies.remove(pair[0]);
        } else {
            cookies.put(pair[0], pair[1]);
        }
    }

    private static String encode(String text) {
        return URLEncoder.encode(text, UTF_8);
    }
}
