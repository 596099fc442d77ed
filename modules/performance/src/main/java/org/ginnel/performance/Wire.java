package org.ginnel.performance;

import java.io.BufferedInputStream;
import java.io.Closeable;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * One kept-alive HTTP/1.1 connection to this machine, as light as can be, so that the load and not its generator is
 * measured. Only ever talks to the loopback address.
 */
final class Wire implements Closeable {
    private final int port;
    private Socket socket;
    private InputStream in;
    private OutputStream out;

    Wire(int port) throws IOException {
        this.port = port;
        connect();
    }

    /** @param headers names in lower case, as "name: value" */
    record Answer(int status, List<String> headers, byte[] body) {
        String header(String name) {
            String start = name + ": ";
            return headers.stream()
                    .filter(header -> header.regionMatches(true, 0, start, 0, start.length()))
                    .map(header -> header.substring(start.length()))
                    .findFirst()
                    .orElse(null);
        }

        String text() {
            return new String(body, StandardCharsets.UTF_8);
        }
    }

    /** The bytes of a GET, made once and sent often. */
    static byte[] get(String path, int port, String... headers) {
        return request("GET " + path, port, "", headers);
    }

    static byte[] post(String path, int port, String form, String... headers) {
        List<String> all = new ArrayList<>(List.of(headers));
        all.add("Content-Type: application/x-www-form-urlencoded");
        all.add("Content-Length: " + form.getBytes(StandardCharsets.UTF_8).length);
        return request("POST " + path, port, form, all.toArray(String[]::new));
    }

    private static byte[] request(String line, int port, String body, String... headers) {
        StringBuilder text = new StringBuilder(line + " HTTP/1.1\r\nHost: localhost:" + port + "\r\n");
        for (String header : headers) {
            text.append(header).append("\r\n");
        }
        return text.append("\r\n").append(body).toString().getBytes(StandardCharsets.UTF_8);
    }

    Answer send(byte[] request) throws IOException {
        if (socket.isClosed()) {
            connect();
        }
        out.write(request);
        out.flush();
        String status = line();
        List<String> headers = new ArrayList<>();
        int length = 0;
        boolean chunked = false;
        boolean closing = false;
        for (String header = line(); !header.isEmpty(); header = line()) {
            String lower = header.toLowerCase(Locale.ROOT);
            headers.add(header);
            if (lower.startsWith("content-length: ")) {
                length = Integer.parseInt(lower.substring(16).trim());
            }
            chunked |= lower.equals("transfer-encoding: chunked");
            closing |= lower.equals("connection: close");
        }
        byte[] body = chunked ? chunks() : in.readNBytes(length);
        if (closing) {
            close();
        }
        return new Answer(Integer.parseInt(status.substring(9, 12)), headers, body);
    }

    private byte[] chunks() throws IOException {
        var whole = new java.io.ByteArrayOutputStream();
        for (int size = Integer.parseInt(line(), 16); size > 0; size = Integer.parseInt(line(), 16)) {
            whole.write(in.readNBytes(size));
            line();
        }
        line();
        return whole.toByteArray();
    }

    private String line() throws IOException {
        StringBuilder line = new StringBuilder(64);
        for (int c = in.read(); c != '\n'; c = in.read()) {
            if (c < 0) {
                throw new EOFException("the server closed the connection");
            }
            if (c != '\r') {
                line.append((char) c);
            }
        }
        return line.toString();
    }

    private void connect() throws IOException {
        socket = new Socket(InetAddress.getLoopbackAddress(), port);
        socket.setTcpNoDelay(true);
        socket.setSoTimeout(30_000);
        in = new BufferedInputStream(socket.getInputStream(), 32 * 1024);
        out = socket.getOutputStream();
    }

    @Override
    public void close() throws IOException {
        socket.close();
    }
}
