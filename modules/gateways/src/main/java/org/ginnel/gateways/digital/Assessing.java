package org.ginnel.gateways.digital;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.ginnel.gateways.OwnRecords;
import org.ginnel.kernel.Acting;
import org.ginnel.kernel.AllowedTo;
import org.ginnel.kernel.Ids;
import org.ginnel.kernel.Moment;
import org.ginnel.kernel.NotFound;
import org.ginnel.kernel.Once;
import org.ginnel.register.PersonId;
import org.ginnel.register.Places;
import org.ginnel.register.Role;

/** A young person says for herself what she can do. Nothing of it is journalled: nobody else is meant to know. */
@ApplicationScoped
@Transactional
class Assessing {
    private static final int NEXT = 2;

    @Inject
    EntityManager em;

    @Inject
    Acting acting;

    @Inject
    Moment moment;

    @Inject
    Places places;

    @AllowedTo(Role.YOUNG_PERSON)
    Profile profile() {
        Framework framework = framework();
        Map<String, Ability> said = said();
        return new Profile(
                framework.name(),
                framework.source(),
                framework.areas().stream()
                        .map(area -> new Line(
                                area.code(),
                                area.name(),
                                framework.levelOf(area, said).orElse(null),
                                framework.next(area, said, NEXT)))
                        .toList(),
                !said.isEmpty());
    }

    @AllowedTo(Role.YOUNG_PERSON)
    Sheet sheet(String area) {
        return new Sheet(framework().find(area).orElseThrow(NotFound::new), said());
    }

    /** Everything she said, statement by statement. */
    @AllowedTo(Role.YOUNG_PERSON)
    List<OwnRecords.Line> lines() {
        Map<String, Ability> said = said();
        return framework().areas().stream()
                .flatMap(area -> area.statements().stream())
                .filter(statement -> said.containsKey(statement.code()))
                .map(statement -> OwnRecords.Line.of(statement.text(), said.get(statement.code())))
                .toList();
    }

    /** Statements that are not of this area, and answers that are empty, are left as they are. */
    @Once
    @AllowedTo(Role.YOUNG_PERSON)
    void say(String code, Map<String, Ability> said) {
        Framework.Area area = framework().find(code).orElseThrow(NotFound::new);
        Map<String, SkillAnswer> held =
                answers().of(me()).stream().collect(Collectors.toMap(SkillAnswer::statement, Function.identity()));
        said.forEach((statement, ability) -> {
            if (area.has(statement) && held.containsKey(statement)) {
                held.get(statement).say(ability, moment.today());
            } else if (area.has(statement)) {
                answers().add(new SkillAnswer(Ids.next(), me(), statement, ability, moment.today()));
            }
        });
    }

    /** Everything she said is gone. */
    @Once
    @AllowedTo(Role.YOUNG_PERSON)
    void forget() {
        answers().of(me()).forEach(answers()::remove);
    }

    /** The area after this one, in the framework's order. */
    @AllowedTo(Role.YOUNG_PERSON)
    Optional<String> after(String area) {
        List<String> codes =
                framework().areas().stream().map(Framework.Area::code).toList();
        int next = codes.indexOf(area) + 1;
        return next > 0 && next < codes.size() ? Optional.of(codes.get(next)) : Optional.empty();
    }

    private Map<String, Ability> said() {
        return answers().of(me()).stream().collect(Collectors.toMap(SkillAnswer::statement, SkillAnswer::ability));
    }

    private Framework framework() {
        return places.document("enrichment").map(Framework::read).orElseThrow(NotFound::new);
    }

    private PersonId me() {
        return new PersonId(acting.actor().person());
    }

    private SkillAnswers answers() {
        return new SkillAnswers_(em);
    }

    /** @param begun she has said something */
    record Profile(String name, String source, List<Line> lines, boolean begun) {}

    /** @param level null until every statement is answered */
    record Line(String code, String name, Framework.Level level, List<Framework.Statement> next) {}

    record Sheet(Framework.Area area, Map<String, Ability> said) {}
}
