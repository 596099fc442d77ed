package org.ginnel.kernel.files;

import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.ginnel.kernel.Refusal;

/** Asks clamd about a file. An answer that is not exactly "OK", or none, lets nothing through. */
final class Scanner {
    private static final Logger LOG = Logger.getLogger(Scanner.class.getName());
    private static final int CONNECT_MILLIS = 3_000;
    private static final int READ_MILLIS = 30_000;
    private static final int CHUNK = 64 * 1024;
    private static final int LONGEST_ANSWER = 1024;

    private final String address;

    /** @param address host:port, empty where no scanner was set up */
    Scanner(String address) {
        this.address = address;
    }

    void check(Path file) {
        if (address.isEmpty()) {
            return;
        }
        String answer;
        try {
            answer = ask(file);
        } catch (IOException | IllegalArgumentException silent) {
            LOG.log(Level.SEVERE, "the virus scanner does not answer, uploads are refused", silent);
            throw Refusal.of(FileObstacle.NOT_SCANNED);
        }
        if (answer.endsWith(" FOUND")) {
            LOG.log(Level.WARNING, "the virus scanner found something in an upload");
            throw Refusal.of(FileObstacle.INFECTED);
        }
        if (!answer.equals("stream: OK")) {
            LOG.log(Level.SEVERE, "the virus scanner did not scan an upload");
            throw Refusal.of(FileObstacle.NOT_SCANNED);
        }
    }

    private String ask(Path file) throws IOException {
        int colon = address.lastIndexOf(':');
        try (Socket socket = new Socket()) {
            int port = Integer.parseInt(address.substring(colon + 1));
            socket.connect(new InetSocketAddress(address.substring(0, Math.max(colon, 0)), port), CONNECT_MILLIS);
            socket.setSoTimeout(READ_MILLIS);
            DataOutputStream out = new DataOutputStream(socket.getOutputStream());
            out.write("zINSTREAM\0".getBytes(StandardCharsets.US_ASCII));
            send(file, out);
            byte[] answer = socket.getInputStream().readNBytes(LONGEST_ANSWER);
            return new String(answer, StandardCharsets.US_ASCII)
                    .replace("\0", "")
                    .strip();
        }
    }

    private static void send(Path file, DataOutputStream out) throws IOException {
        byte[] chunk = new byte[CHUNK];
        try (InputStream in = Files.newInputStream(file)) {
            for (int length = in.read(chunk); length > 0; length = in.read(chunk)) {
                out.writeInt(length);
                out.write(chunk, 0, length);
            }
        }
        out.writeInt(0);
        out.flush();
    }
}
