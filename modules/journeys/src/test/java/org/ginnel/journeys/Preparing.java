package org.ginnel.journeys;

import java.nio.file.Path;
import java.util.Map;
import org.ginnel.launcher.Options;
import org.ginnel.launcher.Running;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;

/** A database with the place, and the settings of the server Arquillian starts on it. Never goes into the server. */
final class Preparing {
    private Preparing() {}

    static void once(ExtensionContext context) {
        context.getRoot()
                .getStore(Namespace.create(Preparing.class))
                .computeIfAbsent(Running.class, type -> prepare(), Running.class);
    }

    private static Running prepare() {
        Path data = Product.folder();
        String port = Integer.toString(Product.freePort());
        Map<String, String> wishes = Map.of(
                "ginnel.root",
                Product.root().toString(),
                "ginnel.data",
                data.toString(),
                "ginnel.port",
                port,
                "ginnel.demo",
                "false");
        Running running =
                new Running(Options.of(wishes::get, name -> null), step -> System.out.println("  server: " + step));
        running.prepareOnly();
        Path root = Product.root();
        System.setProperty(
                "ginnel.it.server",
                root.resolve("modules/launcher/target/server/payara-micro.jar").toString());
        System.setProperty(
                "ginnel.it.jvm",
                "-Xmx1g -Duser.timezone=UTC -Dginnel.log.json=false -Dginnel.demo=false"
                        + " -Dginnel.base=http://localhost:" + port + " -Dginnel.hosts=127.0.0.1:" + port
                        + " -Dginnel.data=" + data + " -Dginnel.secrets="
                        + data.resolve("secrets"));
        System.setProperty(
                "ginnel.it.options",
                "--rootdir " + data.resolve("runtime") + " --secretsdir " + data.resolve("secrets")
                        + " --disablephonehome --nohazelcast --port " + port + " --prebootcommandfile "
                        + root.resolve("config/payara/pre-boot.txt") + " --postbootcommandfile "
                        + root.resolve("config/payara/post-boot.txt"));
        return running;
    }
}
