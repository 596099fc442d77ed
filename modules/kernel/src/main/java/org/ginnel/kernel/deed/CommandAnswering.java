package org.ginnel.kernel.deed;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import org.ginnel.kernel.Acting;
import org.ginnel.kernel.AllowedTo;

/**
 * The page a carried out form led to. A second click may arrive when the page has no such button any more, because the
 * first has done its work: it is led to the same page. Only for the same person and the same fields.
 */
@ApplicationScoped
@Transactional
public class CommandAnswering {
    @Inject
    EntityManager em;

    @Inject
    Acting acting;

    @AllowedTo(AllowedTo.SIGNED_IN)
    public void remember(UUID command, Map<String, String[]> form, String location) {
        em.createNativeQuery("insert into kernel.command_answer (id, person, fields, location)"
                        + " values (:id, :person, :fields, :location) on conflict do nothing")
                .setParameter("id", command)
                .setParameter("person", acting.actor().person())
                .setParameter("fields", hash(form))
                .setParameter("location", location)
                .executeUpdate();
    }

    /** Where the same form led to when it was sent before. */
    @AllowedTo(AllowedTo.SIGNED_IN)
    public Optional<String> find(UUID command, Map<String, String[]> form) {
        List<?> found = em.createNativeQuery("select location from kernel.command_answer"
                        + " where id = :id and person = :person and fields = :fields")
                .setParameter("id", command)
                .setParameter("person", acting.actor().person())
                .setParameter("fields", hash(form))
                .getResultList();
        return found.stream().findFirst().map(String.class::cast);
    }

    /** Takes away at most so many commands and as many answers that are older than these days; answers how many. */
    @AllowedTo(AllowedTo.SYSTEM)
    public int clear(long days, int most) {
        return clear("command", "id, operation", days, most) + clear("command_answer", "id", days, most);
    }

    private int clear(String table, String key, long days, int most) {
        return em.createNativeQuery("delete from kernel." + table + " where (" + key + ") in (select " + key
                        + " from kernel." + table + " where at < clock_timestamp() - :days * interval '1 day'"
                        + " order by at limit :most)")
                .setParameter("days", days)
                .setParameter("most", most)
                .executeUpdate();
    }

    private static byte[] hash(Map<String, String[]> form) {
        StringBuilder words = new StringBuilder();
        new TreeMap<>(form).forEach((name, values) -> {
            if (!name.startsWith("jakarta.faces.") && !name.startsWith("primefaces.")) {
                words.append(name)
                        .append('\u001f')
                        .append(String.join("\u001e", values))
                        .append('\u001d');
            }
        });
        try {
            return MessageDigest.getInstance("SHA-256").digest(words.toString().getBytes(StandardCharsets.UTF_8));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
