package org.ginnel.launcher;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.ConnectException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The real server with an application that cannot start: the server is ready, the product is not. */
class FailedApplicationTest {
    private static final Path REPOSITORY =
            Path.of(System.getProperty("ginnel.root", "../..")).toAbsolutePath().normalize();

    @TempDir
    Path temp;

    @Test
    void a_server_whose_application_did_not_start_is_refused_and_ended() throws IOException {
        int port = free();
        Options options = Options.of(
                Map.of(
                        "ginnel.root", rootWithAnApplicationThatFails().toString(),
                        "ginnel.data", temp.resolve("data").toString(),
                        "ginnel.port", Integer.toString(port),
                        "ginnel.place", "tarnshire")::get,
                variable -> null);
        try (DataFolder folder = DataFolder.open(temp.resolve("data"))) {
            Files.createDirectories(temp.resolve("data/secrets"));
            Trouble trouble = assertThrows(Trouble.class, () -> Server.start(options, folder, step -> {}, () -> false));
            assertTrue(trouble.getMessage().startsWith("The server did not start"), trouble::getMessage);
            Path log = temp.resolve("data/logs/server.log");
            assertTrue(trouble.getMessage().contains(log.toString()), trouble::getMessage);
            assertTrue(Files.readString(log, StandardCharsets.ISO_8859_1).contains(" ready in "), "the server was up");
        }
        assertThrows(ConnectException.class, () -> new Socket(InetAddress.getByName("127.0.0.1"), port).close());
    }

    private Path rootWithAnApplicationThatFails() throws IOException {
        Path root = temp.resolve("root");
        Path server = Files.createDirectories(root.resolve("modules/launcher/target/server"));
        Path built = REPOSITORY.resolve("modules/launcher/target/server/payara-micro.jar");
        assertFalse(Files.notExists(built), "the server is copied before the tests");
        Files.createSymbolicLink(server.resolve("payara-micro.jar"), built);
        Files.createSymbolicLink(root.resolve("config"), REPOSITORY.resolve("config"));
        Path war = Files.createDirectories(root.resolve("modules/app/target")).resolve("ginnel.war");
        try (ZipOutputStream out = new ZipOutputStream(Files.newOutputStream(war))) {
            out.putNextEntry(new ZipEntry("WEB-INF/web.xml"));
            out.write(("<web-app xmlns=\"https://jakarta.ee/xml/ns/jakartaee\" version=\"6.0\"><listener>"
                            + "<listener-class>org.ginnel.NobodyWroteIt</listener-class></listener></web-app>")
                    .getBytes(StandardCharsets.UTF_8));
            out.closeEntry();
        }
        return root;
    }

    private static int free() throws IOException {
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getByName("127.0.0.1"))) {
            return socket.getLocalPort();
        }
    }
}
