package org.ginnel.journeys;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** One door: nothing but the product's own port, on this machine alone, and none of the server's own pages behind it. */
@Journey
class ClosedDoorsIT {
    private static final Set<String> LOOPBACK =
            Set.of("0100007F", "00000000000000000000000001000000", "0000000000000000FFFF00000100007F");
    /** Not found; or, where the server has its own idea, switched off. Always with a page of ours. */
    private static final Set<Integer> CLOSED = Set.of(403, 404, 406);

    private static final String LISTENING = "0A";

    private final Product product;

    ClosedDoorsIT(Product product) {
        this.product = product;
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/metrics",
                "/metrics/base",
                "/metrics/vendor",
                "/health",
                "/health/live",
                "/health/ready",
                "/health/started",
                "/openapi",
                "/openapi/",
                "/management",
                "/management/domain",
                "/asadmin",
                "/jwks",
                "/ginnel/"
            })
    void a_page_of_the_server_itself_is_no_page(String path) {
        for (String accepted : List.of("text/html", "application/json", "*/*")) {
            Wire.Answer answer = new Wire(product).get(path, "Accept: " + accepted);
            assertTrue(CLOSED.contains(answer.status()), path + " " + accepted + " is answered " + answer.status());
            assertTrue(answer.body().contains("class=\"skip\""), path + " is not answered by a page of ours");
            Leaks.noneIn(path, answer);
        }
    }

    @Test
    void only_the_products_port_is_listened_to_and_only_on_this_machine() throws IOException {
        int port = URI.create(product.address()).getPort();
        List<Door> doors = listening();
        String inode = doors.stream()
                .filter(door -> door.port() == port)
                .map(Door::inode)
                .findFirst()
                .orElseThrow();
        Set<String> ofTheServer = sockets(holder(inode));
        List<Door> open = doors.stream()
                .filter(door -> ofTheServer.contains(door.inode()))
                .toList();
        assertEquals(Set.of(port), new TreeSet<>(open.stream().map(Door::port).toList()));
        assertTrue(open.stream().allMatch(door -> LOOPBACK.contains(door.address())), open.toString());
    }

    /** @param address in hexadecimal, as the kernel writes it */
    private record Door(String address, int port, String inode) {}

    private static List<Door> listening() throws IOException {
        List<Door> doors = new ArrayList<>();
        for (String table : List.of("/proc/net/tcp", "/proc/net/tcp6")) {
            for (String line : Files.readAllLines(Path.of(table))) {
                String[] words = line.strip().split("\\s+");
                if (words.length > 9 && words[3].equals(LISTENING)) {
                    String[] local = words[1].split(":");
                    doors.add(new Door(local[0], Integer.parseInt(local[1], 16), words[9]));
                }
            }
        }
        return doors;
    }

    private static Path holder(String inode) throws IOException {
        try (Stream<Path> processes = Files.list(Path.of("/proc"))) {
            return processes
                    .filter(process -> process.getFileName().toString().matches("\\d+"))
                    .filter(process -> sockets(process).contains(inode))
                    .findFirst()
                    .orElseThrow();
        }
    }

    private static Set<String> sockets(Path process) {
        Set<String> inodes = new TreeSet<>();
        try (Stream<Path> open = Files.list(process.resolve("fd"))) {
            for (Path descriptor : (Iterable<Path>) open::iterator) {
                String target = target(descriptor);
                if (target.startsWith("socket:[")) {
                    inodes.add(target.substring("socket:[".length(), target.length() - 1));
                }
            }
        } catch (IOException notOursOrGone) {
            return inodes;
        }
        return inodes;
    }

    private static String target(Path descriptor) {
        try {
            return Files.readSymbolicLink(descriptor).toString();
        } catch (IOException closedMeanwhile) {
            return "";
        }
    }
}
