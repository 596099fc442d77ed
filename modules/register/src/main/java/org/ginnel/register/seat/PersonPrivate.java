package org.ginnel.register.seat;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;
import org.ginnel.kernel.Obstacle;
import org.ginnel.kernel.Refusal;
import org.ginnel.register.PersonId;

/** Date of birth and contact of a person. PostgreSQL shows the row to the person, administrators and the system alone. */
@Entity
@Table(schema = "register", name = "person_private")
class PersonPrivate {
    private static final Pattern NUMBER = Pattern.compile("\\+?[0-9][0-9 ]{6,19}");

    @EmbeddedId
    @AttributeOverride(name = "value", column = @Column(name = "person"))
    PersonId person;

    @Column(name = "date_of_birth")
    LocalDate dateOfBirth;

    String mail;
    String telephone;

    @Version
    int version;

    protected PersonPrivate() {}

    /** Blank takes the number out. */
    void reachAt(String number) {
        String said = number == null ? "" : number.strip();
        if (!said.isEmpty() && !NUMBER.matcher(said).matches()) {
            throw new Refusal(List.of(Obstacle.of(SeatObstacle.NOT_A_TELEPHONE).at("telephone")));
        }
        telephone = said.isEmpty() ? null : said;
    }

    void bornOn(LocalDate day) {
        dateOfBirth = Objects.requireNonNull(day, "a day is put right to a day");
    }

    PersonPrivate(IntroducePerson command) {
        person = command.id();
        dateOfBirth = command.dateOfBirth();
        mail = command.mail();
    }
}
