package org.ginnel.kernel.outbox;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.mail.MessagingException;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;
import java.util.UUID;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.ginnel.kernel.Config;
import org.ginnel.kernel.Setting;
import org.ginnel.kernel.jobs.Job;

/** Sends what is due. Nothing leaves a demonstration, and without a mail server everything waits. */
@ApplicationScoped
class SendingJob implements Job {
    private static final Logger LOG = Logger.getLogger(SendingJob.class.getName());
    private static final int AT_ONCE = 20;

    @Inject
    Sending sending;

    @Inject
    @Any
    Instance<MailAddresses> addresses;

    private Config config = Config.here();

    SendingJob() {}

    SendingJob(Config config, Sending sending) {
        this.config = config;
        this.sending = sending;
    }

    @Override
    public String name() {
        return "outbox";
    }

    @Override
    public Duration every() {
        return Duration.ofSeconds(5);
    }

    @Override
    public int run(int batch) {
        if (config.flag(Setting.DEMO) || !config.has(Setting.MAIL_HOST)) {
            return 0;
        }
        int done = 0;
        int claimed;
        do {
            Deque<Mail> mails = new ArrayDeque<>(sending.claim(Math.min(AT_ONCE, batch - done)));
            claimed = mails.size();
            if (claimed > 0 && !send(mails)) {
                return 0;
            }
            done += claimed;
        } while (claimed == AT_ONCE && done < batch);
        return done;
    }

    /** Whether the server was there to the end; what it did not hear of is tried again later. */
    private boolean send(Deque<Mail> mails) {
        try (Smtp smtp = new Smtp(config)) {
            while (!mails.isEmpty()) {
                one(smtp, mails.element());
                mails.remove();
            }
            return true;
        } catch (MessagingException down) {
            LOG.log(Level.WARNING, "the mail server does not answer, tried again", down);
            mails.forEach(mail -> sending.unreached(mail.id(), down.getClass().getSimpleName()));
            return mails.isEmpty();
        }
    }

    private void one(Smtp smtp, Mail mail) throws MessagingException {
        Optional<String> address = addressOf(mail.person());
        if (address.isEmpty()) {
            sending.refused(mail.id(), "NoAddress");
            return;
        }
        try {
            switch (smtp.send(mail, address.get())) {
                case TAKEN -> sending.sent(mail.id());
                case LATER -> sending.postponed(mail.id(), "NotNow");
                case NEVER -> sending.refused(mail.id(), "NobodyThere");
            }
        } catch (MessagingException failed) {
            if (!smtp.reached()) {
                throw failed;
            }
            LOG.log(Level.WARNING, "a mail was not taken", failed);
            sending.postponed(mail.id(), failed.getClass().getSimpleName());
        }
    }

    Optional<String> addressOf(UUID person) {
        return addresses.stream()
                .map(source -> source.of(person))
                .flatMap(Optional::stream)
                .findFirst();
    }
}
