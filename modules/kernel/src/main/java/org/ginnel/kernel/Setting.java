package org.ginnel.kernel;

/**
 * Every setting of the running product, its default and its meaning; {@link Config} says where values come from. An
 * empty default means "not set".
 */
public enum Setting {
    /** Address people type; links in mails and the host and origin guards follow it. No path, no slash at the end. */
    BASE("ginnel.base", "http://localhost:8080"),
    /** Further host names answered beside the base address's, separated by commas, each with its port if not 80/443. */
    HOSTS("ginnel.hosts", ""),
    /** Directory for what is kept outside PostgreSQL. */
    DATA("ginnel.data", "data"),
    /** Directory of stored papers; {@code files} under the data directory when empty. */
    FILES("ginnel.files", ""),
    /** Directory with one file a secret, named like the setting. */
    SECRETS("ginnel.secrets", ""),
    /** Secret of at least 32 characters mixed into passwords and form tokens; kept outside the database, never changed. */
    PEPPER("ginnel.pepper", ""),
    /** Demonstration: invented people, mails stay inside. */
    DEMO("ginnel.demo", "false"),
    /** Files a person may upload a day. */
    FILES_A_DAY("ginnel.files.day", "30"),
    /** Largest upload in bytes. */
    FILE_BYTES("ginnel.files.bytes", "20971520"),
    /** Virus scanner (clamd) as host:port; uploads are refused while it is set and does not answer. */
    SCANNER("ginnel.scanner", ""),
    /** Mail server; mails wait in the outbox while it is empty. */
    MAIL_HOST("ginnel.mail.host", ""),
    MAIL_PORT("ginnel.mail.port", "587"),
    /** {@code starttls} (required, certificate checked), {@code tls} from the first byte, or {@code none}. */
    MAIL_SECURITY("ginnel.mail.security", "starttls"),
    MAIL_USER("ginnel.mail.user", ""),
    MAIL_PASSWORD("ginnel.mail.password", ""),
    /** Sender's address. */
    MAIL_FROM("ginnel.mail.from", "no-reply@localhost"),
    /** Memory for rendered public pages, in bytes; 0 switches the page cache off. */
    CACHE_BYTES("ginnel.cache.bytes", "33554432"),
    /** For how many days a form sent again is known, led to its first answer and carried out no second time. */
    COMMAND_DAYS("ginnel.commands.days", "14"),
    /** Whether this node runs timed jobs. */
    JOBS("ginnel.jobs", "true"),
    /** Whether log lines are JSON; a tool that reads the server's own lines wants {@code false}. */
    LOG_JSON("ginnel.log.json", "true"),
    /** Whether logs carry the messages of exceptions, which may hold words of people; only for developing. */
    LOG_MESSAGES("ginnel.log.messages", "false");

    private final String key;
    private final String standard;

    Setting(String key, String standard) {
        this.key = key;
        this.standard = standard;
    }

    public String key() {
        return key;
    }

    public String standard() {
        return standard;
    }

    /** The same name as an environment variable: {@code ginnel.mail.host} is {@code GINNEL_MAIL_HOST}. */
    public String variable() {
        return key.replace('.', '_').toUpperCase(java.util.Locale.ROOT);
    }
}
