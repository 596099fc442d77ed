package org.ginnel.kernel.logs;

import jakarta.servlet.ServletContextEvent;
import jakarta.servlet.ServletContextListener;
import java.util.HashMap;
import java.util.Map;
import java.util.logging.Formatter;
import java.util.logging.Handler;
import java.util.logging.LogManager;
import org.ginnel.kernel.Config;
import org.ginnel.kernel.Setting;

/** While the product runs, the server's log is written by {@link JsonLines}. */
public final class LogLines implements ServletContextListener {
    private final Map<Handler, Formatter> before = new HashMap<>();

    @Override
    public void contextInitialized(ServletContextEvent event) {
        if (!Config.here().flag(Setting.LOG_JSON)) {
            return;
        }
        for (Handler handler : LogManager.getLogManager().getLogger("").getHandlers()) {
            before.put(handler, handler.getFormatter());
            handler.setFormatter(new JsonLines());
        }
    }

    @Override
    public void contextDestroyed(ServletContextEvent event) {
        before.forEach((handler, formatter) -> {
            if (formatter != null) {
                handler.setFormatter(formatter);
            }
        });
    }
}
