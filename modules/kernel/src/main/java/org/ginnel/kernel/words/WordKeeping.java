package org.ginnel.kernel.words;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonString;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.io.StringReader;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.ginnel.kernel.Acting;
import org.ginnel.kernel.AllowedTo;
import org.ginnel.kernel.cookie.Token;

/**
 * Keeps what was typed when a form arrives after its sign-in has run out or its cookie is gone, for the person who
 * saw it, and gives it back on the same page after the next sign-in. Only the person can read it; a day later it is gone.
 */
@ApplicationScoped
@Transactional
public class WordKeeping {
    private static final int MOST = 200_000;

    @Inject
    EntityManager em;

    @Inject
    Acting acting;

    /**
     * Keeps the fields for the person who saw the form; nothing is kept of an unknown one.
     *
     * @param form the token the form carried: it says whose page it was, even when the cookie is gone or another's
     * @param cookie the sign-in of the browser, asked when the form does not say
     * @return whether they are kept
     */
    @AllowedTo(AllowedTo.SYSTEM)
    public boolean keep(String form, String cookie, String path, Map<String, List<String>> fields) {
        String json = json(fields);
        if (fields.isEmpty() || json.length() > MOST) {
            return false;
        }
        UUID person = seenBy(form).or(() -> person("token", cookie)).orElse(null);
        return person != null
                && em.createNativeQuery("insert into kernel.kept_words (person, path, fields)"
                                        + " values (:person, :path, cast(:fields as jsonb)) on conflict (person, path)"
                                        + " do update set fields = excluded.fields, at = clock_timestamp()")
                                .setParameter("person", person)
                                .setParameter("path", path)
                                .setParameter("fields", json)
                                .executeUpdate()
                        == 1;
    }

    /** Whose page a form with this token was on; empty when nobody was signed in. */
    @AllowedTo(AllowedTo.SYSTEM)
    public Optional<UUID> seenBy(String form) {
        return person("form", form);
    }

    private Optional<UUID> person(String column, String token) {
        if (!Token.wellFormed(token)) {
            return Optional.empty();
        }
        List<?> found = em.createNativeQuery("select person from kernel.sign_in where " + column + " = :hash limit 1")
                .setParameter("hash", Token.hash(token))
                .getResultList();
        return found.stream().map(UUID.class::cast).findFirst();
    }

    /** What the actor had typed on this page; empty when nothing is kept. */
    @AllowedTo(AllowedTo.SIGNED_IN)
    public Map<String, List<String>> kept(String path) {
        List<?> found = em.createNativeQuery("select cast(fields as text) from kernel.kept_words where person = :person"
                        + " and path = :path and at > clock_timestamp() - interval '1 day'")
                .setParameter("person", person())
                .setParameter("path", path)
                .getResultList();
        return found.isEmpty() ? Map.of() : fields((String) found.get(0));
    }

    /** The page was sent, or its words are not wanted any more. */
    @AllowedTo(AllowedTo.SIGNED_IN)
    public void forget(String path) {
        em.createNativeQuery("delete from kernel.kept_words where person = :person"
                        + " and (path = :path or at < clock_timestamp() - interval '1 day')")
                .setParameter("person", person())
                .setParameter("path", path)
                .executeUpdate();
    }

    /** Takes away what is a day old; answers how much it was. */
    @AllowedTo(AllowedTo.SYSTEM)
    public int clear() {
        return em.createNativeQuery("delete from kernel.kept_words where at < clock_timestamp() - interval '1 day'")
                .executeUpdate();
    }

    private UUID person() {
        return acting.actor().person();
    }

    static String json(Map<String, List<String>> fields) {
        JsonObjectBuilder object = Json.createObjectBuilder();
        fields.forEach((name, values) -> {
            JsonArrayBuilder array = Json.createArrayBuilder();
            values.forEach(array::add);
            object.add(name, array);
        });
        return object.build().toString();
    }

    static Map<String, List<String>> fields(String json) {
        Map<String, List<String>> fields = new LinkedHashMap<>();
        try (var reader = Json.createReader(new StringReader(json))) {
            JsonObject object = reader.readObject();
            object.keySet()
                    .forEach(name -> fields.put(
                            name,
                            object.getJsonArray(name).getValuesAs(JsonString.class).stream()
                                    .map(JsonString::getString)
                                    .toList()));
        }
        return fields;
    }
}
