package org.ginnel.governance.board;

import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.io.StringReader;
import java.time.LocalDate;
import org.ginnel.governance.BoardId;
import org.ginnel.kernel.AllowedTo;
import org.ginnel.kernel.Journal;
import org.ginnel.kernel.demo.Demo;
import org.ginnel.kernel.demo.DemonstrationWanted;
import org.ginnel.register.OrganisationId;
import org.ginnel.register.PersonId;
import org.ginnel.register.Places;
import org.ginnel.register.Role;
import org.ginnel.register.Seating;

/**
 * Seats the invented people that the place's demonstration names on its boards: the list {@code members}; with a title
 * they also get a hat of the board.
 */
@ApplicationScoped
@Transactional
class Peopling {
    @Inject
    EntityManager em;

    @Inject
    Places places;

    @Inject
    Seating seating;

    @Inject
    Journal journal;

    @AllowedTo(AllowedTo.SYSTEM)
    void on(@Observes @Priority(200) DemonstrationWanted wanted) {
        places.document("demonstration").ifPresent(text -> {
            try (JsonReader reader = Json.createReader(new StringReader(text))) {
                JsonObject document = reader.readObject();
                JsonArray members = document.getJsonArray("members");
                if (members != null) {
                    LocalDate from = LocalDate.parse(document.getString("from"));
                    members.getValuesAs(JsonObject.class).forEach(member -> seat(member, from));
                }
            }
        });
    }

    private void seat(JsonObject member, LocalDate from) {
        BoardId id = BoardDocument.idOf(member.getString("board"));
        PersonId person = new PersonId(Demo.id(member.getString("person")));
        boards().find(id)
                .filter(board ->
                        board.termsOn(from).noneMatch(term -> term.person().equals(person)))
                .ifPresent(board -> appoint(board, member, person, from));
    }

    private void appoint(StandingBoard board, JsonObject member, PersonId person, LocalDate from) {
        String actingFor = member.getString("acting_for", null);
        boolean chair = member.getBoolean("chair", false);
        journal.record(board.appoint(new Appoint(
                person,
                actingFor == null ? null : new OrganisationId(Demo.id(actingFor)),
                member.getString("constituency"),
                chair,
                from,
                null)));
        String title = member.getString("title", null);
        if (title != null) {
            seating.seat(
                    person, chair ? Role.CHAIR : Role.BOARD_MEMBER, board.id().value(), title, from, null);
        }
    }

    private StandingBoards boards() {
        return new StandingBoards_(em);
    }
}
