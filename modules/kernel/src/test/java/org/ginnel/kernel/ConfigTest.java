package org.ginnel.kernel;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ConfigTest {
    @Test
    void property_wins_over_environment_over_secret_over_default(@TempDir Path secrets) throws Exception {
        Files.writeString(secrets.resolve("ginnel.mail.host"), "secret.example\n");
        Map<String, String> environment = Map.of("GINNEL_MAIL_HOST", "environment.example");
        Map<String, String> properties = Map.of("ginnel.mail.host", "property.example");
        String directory = secrets.toString();
        assertEquals("property.example", new Config(properties::get, environment::get).text(Setting.MAIL_HOST));
        assertEquals("environment.example", new Config(k -> null, environment::get).text(Setting.MAIL_HOST));
        Config secret = new Config(k -> k.equals("ginnel.secrets") ? directory : null, k -> null);
        assertEquals("secret.example", secret.text(Setting.MAIL_HOST));
        assertEquals("587", secret.text(Setting.MAIL_PORT));
    }

    @Test
    void a_blank_value_is_no_value() {
        assertEquals(587, Config.of(Map.of(Setting.MAIL_PORT, "  ")).number(Setting.MAIL_PORT));
    }

    @Test
    void a_wrong_value_is_refused_by_name() {
        Config wrong = Config.of(Map.of(
                Setting.MAIL_PORT, "many", Setting.DEMO, "perhaps", Setting.BASE, "https://ginnel.example/path"));
        for (Runnable read :
                new Runnable[] {() -> wrong.number(Setting.MAIL_PORT), () -> wrong.flag(Setting.DEMO), wrong::base}) {
            assertTrue(assertThrows(IllegalStateException.class, read::run)
                    .getMessage()
                    .startsWith("The setting ginnel."));
        }
    }

    @Test
    void links_and_hosts_follow_the_base_address() {
        Config config = Config.of(Map.of(Setting.BASE, "https://Ginnel.Example/", Setting.HOSTS, "Other:81"));
        assertEquals("https://ginnel.example/a?b=c", config.link("/a?b=c"));
        assertEquals("https://ginnel.example/a", config.link("a"));
        assertEquals(Set.of("ginnel.example", "other:81"), config.hosts());
    }

    @Test
    void every_setting_has_its_own_key() {
        for (Setting setting : Setting.values()) {
            assertTrue(setting.key().startsWith("ginnel."));
            assertFalse(setting.variable().contains("."));
        }
        assertEquals(
                Setting.values().length,
                java.util.Arrays.stream(Setting.values())
                        .map(Setting::key)
                        .distinct()
                        .count());
    }
}
