package org.ginnel.gateways.pass;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.ginnel.gateways.pass.PassRule.Age;
import org.ginnel.gateways.pass.PassRule.Verdict;
import org.ginnel.kernel.Moment;
import org.ginnel.kernel.Texts;
import org.ginnel.register.Places;

/**
 * /gateways/pass/check: whether somebody is likely to get the travel pass. A check, never a gate; it asks for no date of
 * birth and never for care. Nothing is stored: the answers stand in the address and nowhere else.
 */
@Named
@RequestScoped
public class PassCheckPage {
    @Inject
    Places places;

    @Inject
    Moment moment;

    private Pass pass;

    public Record getPass() {
        return pass();
    }

    /** There is a rule for today. */
    public boolean isRuled() {
        return pass() != null && rule().isPresent();
    }

    public LocalDate getCounted() {
        return rule().map(rule -> rule.counted(moment.today())).orElse(null);
    }

    public List<Answer> getAges() {
        PassRule rule = rule().orElseThrow();
        return List.of(
                answer(Age.YOUNGER, rule.youngest()),
                answer(Age.ENTITLED, rule.youngest(), rule.oldest()),
                answer(Age.CARE_LEAVERS, rule.careLeaverYoungest(), rule.careLeaverOldest()),
                answer(Age.OLDER, rule.careLeaverOldest()));
    }

    /** Whether something was sent that is not answered in full. */
    public boolean isIncomplete() {
        return !asked("sent").isEmpty() && getVerdict() == null;
    }

    public Enum<?> getVerdict() {
        boolean known = asked("here").matches("yes|no") && age().isPresent() && isRuled();
        return known ? rule().orElseThrow().verdict("yes".equals(asked("here")), age().orElseThrow()) : null;
    }

    public boolean isLikely() {
        return getVerdict() == Verdict.LIKELY || getVerdict() == Verdict.IF_CARE_LEAVER;
    }

    private static Answer answer(Age age, Object... numbers) {
        return new Answer(
                age.name(),
                Texts.of("gateways", "pass.age." + age, numbers),
                age.name().equals(asked("age")));
    }

    private static Optional<Age> age() {
        return Arrays.stream(Age.values())
                .filter(age -> age.name().equals(asked("age")))
                .findFirst();
    }

    private Optional<PassRule> rule() {
        return pass().ruleOn(moment.today());
    }

    private Pass pass() {
        if (pass == null) {
            pass = places.document("enrichment").map(Pass::read).orElse(null);
        }
        return pass;
    }

    private static String asked(String name) {
        return FacesContext.getCurrentInstance()
                .getExternalContext()
                .getRequestParameterMap()
                .getOrDefault(name, "");
    }

    public record Answer(String value, String label, boolean chosen) {}
}
