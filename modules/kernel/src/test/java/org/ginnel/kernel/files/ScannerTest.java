package org.ginnel.kernel.files;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.CompletableFuture;
import org.ginnel.kernel.Reason;
import org.ginnel.kernel.Refusal;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ScannerTest {
    @TempDir
    Path folder;

    private Path file;
    private final byte[] content = new byte[150_000];

    @BeforeEach
    void write() throws IOException {
        file = Files.write(folder.resolve("paper"), content);
    }

    /** A clamd that reads the whole stream and says one thing. */
    private byte[] scan(String answer) throws Exception {
        try (ServerSocket clamd = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            CompletableFuture<byte[]> got = CompletableFuture.supplyAsync(() -> {
                try (Socket call = clamd.accept()) {
                    DataInputStream in = new DataInputStream(call.getInputStream());
                    assertEquals("zINSTREAM\0", new String(in.readNBytes(10), StandardCharsets.US_ASCII));
                    ByteArrayOutputStream all = new ByteArrayOutputStream();
                    for (int length = in.readInt(); length > 0; length = in.readInt()) {
                        all.write(in.readNBytes(length));
                    }
                    call.getOutputStream().write(answer.getBytes(StandardCharsets.US_ASCII));
                    return all.toByteArray();
                } catch (IOException failed) {
                    throw new IllegalStateException(failed);
                }
            });
            new Scanner("127.0.0.1:" + clamd.getLocalPort()).check(file);
            return got.get();
        }
    }

    private Reason refusal(String answer) {
        return assertThrows(Refusal.class, () -> scan(answer))
                .obstacles()
                .get(0)
                .reason();
    }

    @Test
    void a_clean_file_passes_whole() throws Exception {
        assertArrayEquals(content, scan("stream: OK\0"));
    }

    @Test
    void a_find_is_refused() {
        assertEquals(FileObstacle.INFECTED, refusal("stream: Eicar-Test-Signature FOUND\0"));
    }

    @Test
    void any_other_answer_and_none_lets_nothing_through() {
        assertEquals(FileObstacle.NOT_SCANNED, refusal("INSTREAM size limit exceeded. ERROR\0"));
        assertEquals(FileObstacle.NOT_SCANNED, refusal(""));
    }

    @Test
    void a_scanner_that_is_down_or_wrongly_set_lets_nothing_through() throws Exception {
        int closed;
        try (ServerSocket any = new ServerSocket(0)) {
            closed = any.getLocalPort();
        }
        for (String address : new String[] {"127.0.0.1:" + closed, "nonsense", "127.0.0.1:none"}) {
            Refusal refusal = assertThrows(Refusal.class, () -> new Scanner(address).check(file));
            assertEquals(true, refusal.has(FileObstacle.NOT_SCANNED));
        }
    }

    @Test
    void without_a_scanner_files_pass() {
        new Scanner("").check(file);
    }
}
