package org.ginnel.gateways.trusted;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.ginnel.gateways.AdultTrusted;
import org.ginnel.gateways.TrustWithdrawn;
import org.ginnel.gateways.TrustedAdultId;
import org.ginnel.kernel.Obstacle;
import org.ginnel.kernel.Refusal;
import org.ginnel.register.PersonId;

/** A grown-up who gets a copy when a young person is asked to a meeting: named by her, until she takes it back. */
@Entity
@Table(schema = "gateways", name = "trusted_adult")
class TrustedAdult {
    static final int MOST = 2;
    private static final int LONGEST_NAME = 100;
    private static final int LONGEST_MAIL = 200;
    private static final Pattern MAIL = Pattern.compile("[^@\\s]+@[^@\\s]+\\.[^@\\s]+");

    @EmbeddedId
    @AttributeOverride(name = "value", column = @Column(name = "id"))
    private TrustedAdultId id;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "person"))
    private PersonId person;

    private String name;
    private String mail;

    @Column(name = "given_at")
    private Instant givenAt;

    @Column(name = "withdrawn_at")
    private Instant withdrawnAt;

    @Version
    private int version;

    protected TrustedAdult() {}

    /** @param others she trusts already */
    TrustedAdult(TrustedAdultId id, PersonId person, String name, String mail, int others, Instant now) {
        List<Obstacle> found = new ArrayList<>();
        if (name == null || name.isBlank() || name.strip().length() > LONGEST_NAME) {
            found.add(Obstacle.of(TrustedObstacle.NO_NAME).at("name"));
        }
        if (mail == null
                || mail.strip().length() > LONGEST_MAIL
                || !MAIL.matcher(mail.strip()).matches()) {
            found.add(Obstacle.of(TrustedObstacle.NO_MAIL).at("mail"));
        }
        if (others >= MOST) {
            found.add(Obstacle.of(TrustedObstacle.ENOUGH, MOST));
        }
        Refusal.ifAny(found);
        this.id = id;
        this.person = person;
        this.name = name.strip();
        this.mail = mail.strip();
        this.givenAt = now;
    }

    AdultTrusted trusted() {
        return new AdultTrusted(id);
    }

    TrustWithdrawn withdraw(Instant now) {
        if (withdrawnAt != null) {
            throw Refusal.of(TrustedObstacle.TAKEN_BACK_ALREADY, withdrawnAt);
        }
        withdrawnAt = now;
        return new TrustWithdrawn(id);
    }

    Shown shown() {
        return new Shown(id, name, mail, givenAt);
    }

    record Shown(TrustedAdultId id, String name, String mail, Instant since) {}
}
