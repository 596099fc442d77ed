package org.ginnel.gateways.application;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.ginnel.kernel.view.Choice;

/** /gateways/deciding/place?id=…: grades, and what becomes of the place. */
@Named
@RequestScoped
public class DecidingPlacePage extends CasePage {
    @Inject
    Confirming confirming;

    private String[] results = new String[DecidingChoicePage.CONDITIONS];
    private String instead;
    private String sentence;

    private Confirming.Standing now;

    @Override
    public void open() {
        super.open();
        List<Condition> asked = now().conditions();
        for (int i = 0; i < Math.min(results.length, asked.size()); i++) {
            Integer known = asked.get(i).achieved();
            results[i] = known == null ? null : known.toString();
        }
    }

    public String enter() {
        Map<GcseSubject, Integer> said = new EnumMap<>(GcseSubject.class);
        List<Condition> asked = now().conditions();
        for (int i = 0; i < Math.min(results.length, asked.size()); i++) {
            if (results[i] != null && !results[i].isBlank()) {
                said.put(asked.get(i).subject(), Integer.valueOf(results[i]));
            }
        }
        confirming.enter(choice(), said);
        return here();
    }

    public String confirm() {
        confirming.confirm(choice());
        return here();
    }

    public String miss() {
        confirming.miss(choice(), DecidingWords.said(Instead.class, instead), sentence);
        return again();
    }

    public String enrol() {
        confirming.enrol(choice());
        return again();
    }

    public String notStart() {
        confirming.notStart(choice());
        return again();
    }

    private String here() {
        return "/gateways/deciding/place?faces-redirect=true&id=" + choice();
    }

    public Record getNow() {
        return now();
    }

    private Confirming.Standing now() {
        if (now == null) {
            now = confirming.standing(choice());
        }
        return now;
    }

    public List<Choice> getGrades() {
        return DecidingWords.results();
    }

    public List<Choice> getInsteads() {
        return DecidingWords.of(Instead.values());
    }

    public String[] getResults() {
        return results;
    }

    public String getInstead() {
        return instead;
    }

    public void setInstead(String instead) {
        this.instead = instead;
    }

    public String getSentence() {
        return sentence;
    }

    public void setSentence(String sentence) {
        this.sentence = sentence;
    }
}
