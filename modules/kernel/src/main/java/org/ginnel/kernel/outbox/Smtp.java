package org.ginnel.kernel.outbox;

import jakarta.mail.Address;
import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import jakarta.mail.SendFailedException;
import jakarta.mail.Session;
import jakarta.mail.Transport;
import jakarta.mail.internet.AddressException;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeMessage;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Date;
import java.util.Locale;
import java.util.Properties;
import org.ginnel.kernel.Config;
import org.ginnel.kernel.Setting;

/** One call to the mail server, for several mails. */
final class Smtp implements AutoCloseable {
    private static final String MILLIS = "10000";

    private final Config config;
    private final Session session;
    private final Transport transport;

    /** Calls the server; a {@link MessagingException} means it was not reached or did not let us in. */
    Smtp(Config config) throws MessagingException {
        this.config = config;
        session = Session.getInstance(properties(config));
        transport = session.getTransport();
        boolean known = config.has(Setting.MAIL_USER);
        transport.connect(
                config.text(Setting.MAIL_HOST),
                (int) config.number(Setting.MAIL_PORT),
                known ? config.text(Setting.MAIL_USER) : null,
                known ? config.text(Setting.MAIL_PASSWORD) : null);
    }

    /** What the server said to one mail. */
    enum Answer {
        TAKEN,
        LATER,
        NEVER
    }

    Answer send(Mail mail, String to) throws MessagingException {
        try {
            Message message = message(mail, to);
            transport.sendMessage(message, message.getAllRecipients());
            return Answer.TAKEN;
        } catch (AddressException noAddress) {
            return Answer.NEVER;
        } catch (SendFailedException failed) {
            Address[] wrong = failed.getInvalidAddresses();
            return wrong != null && wrong.length > 0 ? Answer.NEVER : Answer.LATER;
        }
    }

    /** Whether the server still listens after it did not take a mail. */
    boolean reached() {
        return transport.isConnected();
    }

    @Override
    public void close() throws MessagingException {
        transport.close();
    }

    private MimeMessage message(Mail mail, String to) throws MessagingException {
        MimeMessage message = new Named(session, "<" + mail.id() + "@" + domain() + ">");
        message.setFrom(new InternetAddress(config.text(Setting.MAIL_FROM), true));
        message.setRecipient(Message.RecipientType.TO, new InternetAddress(to, true));
        message.setSubject(Posting.line(mail.subject()), StandardCharsets.UTF_8.name());
        message.setSentDate(new Date());
        message.setHeader("Auto-Submitted", "auto-generated");
        message.setText(text(mail), StandardCharsets.UTF_8.name());
        message.saveChanges();
        return message;
    }

    private String text(Mail mail) {
        return mail.path() == null ? mail.body() : mail.body() + "\n\n" + config.link(mail.path()) + "\n";
    }

    private String domain() {
        return URI.create(config.base()).getHost();
    }

    private static Properties properties(Config config) {
        String security = config.text(Setting.MAIL_SECURITY).toLowerCase(Locale.ROOT);
        Properties mail = new Properties();
        mail.put("mail.transport.protocol", "smtp");
        mail.put("mail.smtp.auth", String.valueOf(config.has(Setting.MAIL_USER)));
        for (String wait : new String[] {"connectiontimeout", "timeout", "writetimeout"}) {
            mail.put("mail.smtp." + wait, MILLIS);
        }
        mail.put("mail.smtp.ssl.checkserveridentity", "true");
        mail.put("mail.smtp.ssl.protocols", "TLSv1.3 TLSv1.2");
        switch (security) {
            case "tls" -> mail.put("mail.smtp.ssl.enable", "true");
            case "starttls" -> {
                mail.put("mail.smtp.starttls.enable", "true");
                mail.put("mail.smtp.starttls.required", "true");
            }
            case "none" -> mail.put("mail.smtp.starttls.enable", "false");
            default ->
                throw new IllegalStateException(
                        "The setting " + Setting.MAIL_SECURITY.key() + " must be starttls, tls or none.");
        }
        return mail;
    }

    /** Keeps our message id, the same at every attempt, so that a mail that came twice can be known. */
    private static final class Named extends MimeMessage {
        private final String id;

        Named(Session session, String id) {
            super(session);
            this.id = id;
        }

        @Override
        protected void updateMessageID() throws MessagingException {
            setHeader("Message-ID", id);
        }
    }
}
