package org.ginnel.gateways.digital;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.UUID;
import org.ginnel.register.PersonId;

/** What a young person says she can do. Hers alone: nobody else, not even the system, can read the row. */
@Entity
@Table(schema = "gateways", name = "skill_answer")
class SkillAnswer {
    @Id
    private UUID id;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "person"))
    private PersonId person;

    private String statement;

    @Enumerated(EnumType.STRING)
    private Ability ability;

    @Column(name = "said_on")
    private LocalDate saidOn;

    @Version
    private int version;

    protected SkillAnswer() {}

    SkillAnswer(UUID id, PersonId person, String statement, Ability ability, LocalDate today) {
        this.id = id;
        this.person = person;
        this.statement = statement;
        this.ability = ability;
        this.saidOn = today;
    }

    void say(Ability now, LocalDate today) {
        ability = now;
        saidOn = today;
    }

    String statement() {
        return statement;
    }

    Ability ability() {
        return ability;
    }

    LocalDate saidOn() {
        return saidOn;
    }
}
