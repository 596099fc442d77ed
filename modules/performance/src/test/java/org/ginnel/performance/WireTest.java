package org.ginnel.performance;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.sun.net.httpserver.HttpServer;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import org.junit.jupiter.api.Test;

class WireTest {
    @Test
    void reads_answers_of_known_length_and_in_chunks_and_counts_wrong_ones() throws Exception {
        HttpServer server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        byte[] words = "hello, ginnel".getBytes(StandardCharsets.UTF_8);
        server.createContext("/", exchange -> {
            boolean chunked = exchange.getRequestURI().getPath().equals("/chunked");
            exchange.sendResponseHeaders(200, chunked ? 0 : words.length);
            exchange.getResponseBody().write(words);
            exchange.close();
        });
        server.start();
        int port = server.getAddress().getPort();
        try (Wire wire = new Wire(port)) {
            assertEquals("hello, ginnel", wire.send(Wire.get("/plain", port)).text());
            assertEquals("hello, ginnel", wire.send(Wire.get("/chunked", port)).text());
            assertEquals(200, wire.send(Wire.post("/plain", port, "a=b")).status());
            assertEquals(
                    0,
                    Load.run(port, 2, Duration.ofMillis(50), 200, Wire.get("/", port))
                            .errors());
            Load.Result wrong = Load.run(port, 1, Duration.ofMillis(50), 404, Wire.get("/", port));
            assertEquals(0, wrong.latency().getTotalCount());
        } finally {
            server.stop(0);
        }
    }
}
