package org.ginnel.kernel.deed;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import org.ginnel.kernel.Config;
import org.ginnel.kernel.Setting;
import org.ginnel.kernel.jobs.Job;

/** Commands carried out and their answers go after {@link Setting#COMMAND_DAYS}. */
@ApplicationScoped
class CommandsJob implements Job {
    @Inject
    CommandAnswering answers;

    @Override
    public String name() {
        return "commands";
    }

    @Override
    public Duration every() {
        return Duration.ofHours(1);
    }

    @Override
    public int run(int batch) {
        return answers.clear(Config.here().number(Setting.COMMAND_DAYS), batch);
    }
}
