package org.ginnel.launcher;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Bad input at the start: one sentence with the remedy, and nothing changed. */
class RefusedStartTest {
    private static final Path REPOSITORY =
            Path.of(System.getProperty("ginnel.root", "../..")).toAbsolutePath().normalize();

    @TempDir
    Path temp;

    private final Map<String, String> properties = new HashMap<>();
    private final Map<String, String> variables = new HashMap<>();

    @BeforeEach
    void somewhere_new() {
        properties.put("ginnel.root", REPOSITORY.toString());
        properties.put("ginnel.data", temp.resolve("data").toString());
        properties.put("ginnel.place", "tarnshire");
    }

    @Test
    void a_port_that_is_taken() throws IOException {
        Path root = builtSomewhere();
        try (ServerSocket taken = new ServerSocket(0, 1, InetAddress.getByName("127.0.0.1"))) {
            properties.put("ginnel.root", root.toString());
            properties.put(
                    "ginnel.place",
                    REPOSITORY.resolve("config/places/tarnshire").toString());
            properties.put("ginnel.port", Integer.toString(taken.getLocalPort()));
            refusedWith("Port " + taken.getLocalPort() + " is taken");
        }
    }

    @Test
    void a_port_that_is_no_port() {
        properties.put("ginnel.port", "many");
        refusedWith("The port \"many\" is none");
        properties.put("ginnel.port", "70000");
        refusedWith("The port \"70000\" is none");
    }

    @Test
    void a_build_that_is_missing() {
        properties.put("ginnel.root", temp.toString());
        properties.put(
                "ginnel.place", REPOSITORY.resolve("config/places/tarnshire").toString());
        refusedWith("is missing: build it with mvn package");
    }

    @Test
    void a_place_that_is_not_there() {
        properties.put("ginnel.place", "atlantis");
        refusedWith("There is no place \"atlantis\"");
    }

    @Test
    void a_place_with_a_file_that_is_cut_off() throws IOException {
        Path place = temp.resolve("tarnshire");
        copy(REPOSITORY.resolve("config/places/tarnshire"), place);
        Files.writeString(place.resolve("gateways.json"), "{\"gateways\": [");
        properties.put("ginnel.place", place.toString());
        assertTrue(preparingRefused().getMessage().contains("gateways.json"));
        assertFalse(Files.exists(temp.resolve("data")), "nothing changed");
    }

    @Test
    void a_data_folder_that_cannot_be_written() throws IOException {
        Files.writeString(temp.resolve("data"), "a file where the folder should be");
        assertTrue(preparingRefused().getMessage().contains("cannot be written"));
    }

    @Test
    void a_data_folder_of_a_newer_postgresql() throws IOException {
        Path postgres = Files.createDirectories(temp.resolve("data/postgres"));
        Files.writeString(postgres.resolve("PG_VERSION"), "19\n");
        assertTrue(preparingRefused().getMessage().contains("is of PostgreSQL 19, this Ginnel brings 18"));
        assertFalse(Files.exists(temp.resolve("data/keys")), "nothing changed");
    }

    @Test
    void a_data_folder_that_another_ginnel_uses() {
        try (DataFolder taken = DataFolder.open(temp.resolve("data"))) {
            assertEquals(temp.resolve("data/files"), taken.of("files"));
            assertTrue(preparingRefused().getMessage().contains("is in use by another Ginnel"));
        }
    }

    @Test
    void a_database_that_does_not_answer() throws IOException {
        int nobody;
        try (ServerSocket free = new ServerSocket(0)) {
            nobody = free.getLocalPort();
        }
        variables.put("GINNEL_DB_URL", "jdbc:postgresql://127.0.0.1:" + nobody + "/ginnel");
        variables.put("GINNEL_DB_USER", "ginnel_owner");
        assertTrue(preparingRefused().getMessage().contains("cannot be reached: check GINNEL_DB_URL"));
        assertFalse(Files.exists(temp.resolve("data")), "nothing changed");
    }

    @Test
    void a_database_address_that_is_none_or_lacks_its_user() {
        variables.put("GINNEL_DB_URL", "mysql://somewhere");
        refusedWith("GINNEL_DB_URL must look like jdbc:postgresql:");
        variables.put("GINNEL_DB_URL", "jdbc:postgresql://127.0.0.1/ginnel");
        refusedWith("GINNEL_DB_USER is not");
    }

    @Test
    void a_demonstration_that_is_neither_wanted_nor_not() {
        properties.put("ginnel.demo", "perhaps");
        refusedWith("-Dginnel.demo is true or false");
    }

    private void refusedWith(String words) {
        Trouble trouble = assertThrows(Trouble.class, () -> new Running(options(), step -> {}).start());
        assertTrue(trouble.getMessage().contains(words), trouble.getMessage());
        assertFalse(Files.exists(temp.resolve("data")), "nothing changed");
    }

    private Trouble preparingRefused() {
        return assertThrows(Trouble.class, () -> new Running(options(), step -> {}).prepareOnly());
    }

    private Options options() {
        return Options.of(properties::get, variables::get);
    }

    /** A folder that looks built. */
    private Path builtSomewhere() throws IOException {
        Path root = temp.resolve("root");
        for (String file : new String[] {
            "modules/launcher/target/server/payara-micro.jar",
            "modules/app/target/ginnel.war",
            "config/payara/pre-boot.txt",
            "config/payara/post-boot.txt"
        }) {
            Files.createDirectories(root.resolve(file).getParent());
            Files.writeString(root.resolve(file), "");
        }
        return root;
    }

    private static void copy(Path from, Path to) throws IOException {
        Files.createDirectories(to);
        try (Stream<Path> files = Files.list(from)) {
            for (Path file : files.toList()) {
                Files.copy(file, to.resolve(file.getFileName()));
            }
        }
    }
}
