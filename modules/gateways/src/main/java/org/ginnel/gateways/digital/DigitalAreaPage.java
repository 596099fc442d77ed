package org.ginnel.gateways.digital;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.ginnel.kernel.Texts;
import org.ginnel.kernel.view.Choice;

/** /gateways/digital/area?code=…: the statements of one area, each answered or left open. */
@Named
@RequestScoped
public class DigitalAreaPage {
    @Inject
    Assessing assessing;

    private Assessing.Sheet sheet;
    private Map<String, String> said;

    public void open() {
        sheet();
    }

    public Record getArea() {
        return sheet().area();
    }

    public List<? extends Record> getStatements() {
        return sheet().area().statements();
    }

    public List<Choice> getAbilities() {
        return Arrays.stream(Ability.values())
                .map(ability -> Choice.of(ability.name(), Texts.of(ability)))
                .toList();
    }

    /** By the statement's code; what is left open is not in it. */
    public Map<String, String> getSaid() {
        if (said == null) {
            said = new HashMap<>();
            sheet().said().forEach((statement, ability) -> said.put(statement, ability.name()));
        }
        return said;
    }

    public String save() {
        Map<String, Ability> answers = new HashMap<>();
        sheet().area()
                .statements()
                .forEach(statement -> Arrays.stream(Ability.values())
                        .filter(ability -> ability.name().equals(getSaid().get(statement.code())))
                        .forEach(ability -> answers.put(statement.code(), ability)));
        assessing.say(code(), answers);
        return assessing
                .after(code())
                .map(next -> "/gateways/digital/area?faces-redirect=true&code=" + next)
                .orElse("/gateways/digital/show?faces-redirect=true");
    }

    private Assessing.Sheet sheet() {
        if (sheet == null) {
            sheet = assessing.sheet(code());
        }
        return sheet;
    }

    private static String code() {
        return FacesContext.getCurrentInstance()
                .getExternalContext()
                .getRequestParameterMap()
                .getOrDefault("code", "");
    }
}
