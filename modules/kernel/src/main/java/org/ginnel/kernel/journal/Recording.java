package org.ginnel.kernel.journal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.inject.Any;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonString;
import jakarta.persistence.EntityManager;
import java.io.StringReader;
import java.lang.reflect.RecordComponent;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.ginnel.kernel.Acting;
import org.ginnel.kernel.Actor;
import org.ginnel.kernel.DomainEvent;
import org.ginnel.kernel.Journal;

/** The journal's only writer. */
@ApplicationScoped
class Recording implements Journal {
    @Inject
    EntityManager em;

    @Inject
    Acting acting;

    @Inject
    @Any
    Event<DomainEvent> told;

    @Override
    public void record(DomainEvent event) {
        write(event.getClass().getSimpleName(), event.subject(), details(event));
        told.fire(event);
    }

    @Override
    public void seen(String what, UUID subject) {
        write("seen:" + what, subject, "{}");
    }

    @Override
    public List<Entry> of(UUID subject) {
        List<?> rows = em.createNativeQuery("select id, at, actor, coalesce(hat, ''), what, cast(details as text)"
                        + " from kernel.journal where subject = :subject order by at, id")
                .setParameter("subject", subject)
                .getResultList();
        return rows.stream().map(Recording::entry).toList();
    }

    private void write(String what, UUID subject, String details) {
        Actor actor = acting.actor();
        em.createNativeQuery("insert into kernel.journal (person, actor, seat, role, hat, what, subject, details)"
                        + " values (cast(:person as uuid), :actor, cast(:seat as uuid), :role, :hat, :what,"
                        + " cast(:subject as uuid), cast(:details as jsonb))")
                .setParameter("person", Objects.toString(actor.person(), null))
                .setParameter("actor", actor.name())
                .setParameter(
                        "seat",
                        actor.seat() == null
                                ? null
                                : Objects.toString(actor.seat().id(), null))
                .setParameter("role", actor.seat() == null ? null : actor.seat().role())
                .setParameter("hat", actor.seat() == null ? null : actor.seat().title())
                .setParameter("what", what)
                .setParameter("subject", Objects.toString(subject, null))
                .setParameter("details", details)
                .executeUpdate();
    }

    private static String details(DomainEvent event) {
        JsonObjectBuilder json = Json.createObjectBuilder();
        for (RecordComponent part : event.getClass().getRecordComponents()) {
            try {
                part.getAccessor().setAccessible(true);
                json.add(part.getName(), Objects.toString(part.getAccessor().invoke(event), ""));
            } catch (ReflectiveOperationException failed) {
                throw new IllegalStateException(failed);
            }
        }
        return json.build().toString();
    }

    private static Entry entry(Object row) {
        Object[] columns = (Object[]) row;
        return new Entry(
                ((Number) columns[0]).longValue(),
                (Instant) columns[1],
                (String) columns[2],
                (String) columns[3],
                (String) columns[4],
                values((String) columns[5]));
    }

    private static Map<String, String> values(String json) {
        Map<String, String> values = new LinkedHashMap<>();
        try (var reader = Json.createReader(new StringReader(json))) {
            JsonObject object = reader.readObject();
            object.forEach((key, value) -> values.put(key, ((JsonString) value).getString()));
        }
        return values;
    }
}
