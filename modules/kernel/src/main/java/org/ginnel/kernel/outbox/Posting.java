package org.ginnel.kernel.outbox;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.Objects;
import java.util.UUID;
import org.ginnel.kernel.Ids;
import org.ginnel.kernel.Outbox;

/** The outbox's only writer: a row in the deed's transaction. */
@ApplicationScoped
class Posting implements Outbox {
    private static final int LONGEST_SUBJECT = 200;

    @Inject
    EntityManager em;

    @Override
    public void mail(UUID person, String subject, String body, String path) {
        Objects.requireNonNull(person, "a mail goes to a person");
        em.createNativeQuery("insert into kernel.outbox (id, person, subject, body, path)"
                        + " values (:id, :person, :subject, :body, cast(:path as text))")
                .setParameter("id", Ids.next())
                .setParameter("person", person)
                .setParameter("subject", line(subject))
                .setParameter("body", body)
                .setParameter("path", path)
                .executeUpdate();
    }

    /** One line without control and direction characters, whatever a title in it holds. */
    static String line(String words) {
        String plain =
                words.replaceAll("[\\s\\p{Cntrl}\\p{Cf}\\p{Zl}\\p{Zp}]+", " ").strip();
        if (plain.codePointCount(0, plain.length()) <= LONGEST_SUBJECT) {
            return plain;
        }
        return plain.substring(0, plain.offsetByCodePoints(0, LONGEST_SUBJECT - 1)) + "\u2026";
    }
}
