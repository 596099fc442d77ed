package org.ginnel.gateways.application;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.ArrayList;
import java.util.List;
import org.ginnel.kernel.view.Choice;

/** /gateways/deciding/choice?id=…: read it, then offer a place or say no. */
@Named
@RequestScoped
public class DecidingChoicePage extends CasePage {
    private static final String QUEUE = "/gateways/deciding/queue?faces-redirect=true";
    static final int CONDITIONS = 4;

    @Inject
    Changing changing;

    private final String[] subjects = new String[CONDITIONS];
    private final String[] grades = new String[CONDITIONS];
    private String reason;
    private String sentence;

    /** Shows the conditions of an offer already made, so that it can be changed. */
    @Override
    public void open() {
        List<Condition> made = found().conditions();
        for (int i = 0; i < Math.min(CONDITIONS, made.size()); i++) {
            subjects[i] = made.get(i).subject().name();
            grades[i] = String.valueOf(made.get(i).grade());
        }
    }

    public String offer() {
        List<Condition> conditions = new ArrayList<>();
        for (int i = 0; i < CONDITIONS; i++) {
            if (subjects[i] != null && !subjects[i].isBlank()) {
                int grade = grades[i] == null || grades[i].isBlank() ? 0 : Integer.parseInt(grades[i]);
                conditions.add(new Condition(GcseSubject.valueOf(subjects[i]), grade));
            }
        }
        deciding.offer(new MakeOffer(choice(), conditions));
        return QUEUE;
    }

    public String reject() {
        RejectionReason given = reason == null || reason.isBlank() ? null : RejectionReason.valueOf(reason);
        deciding.reject(new Reject(choice(), given, sentence));
        return QUEUE;
    }

    public String takeBack() {
        changing.takeBack(choice());
        return again();
    }

    /** Whether the day to decide still counts. */
    public boolean isWaiting() {
        return Stage.PENDING.contains(found().stage());
    }

    /** Whether an offer, or another one, is a question at all: not once the place is sure. */
    public boolean isOffering() {
        Stage stage = found().stage();
        return stage.mayBecome(Stage.OFFER) || Stage.ACCEPTED.contains(stage);
    }

    /** The last change she was asked to agree to; null when she never was. */
    public Record getProposed() {
        return changing.last(choice()).orElse(null);
    }

    public List<? extends Record> getSteps() {
        return DecidingStep.of(found());
    }

    public List<Choice> getSubjectChoices() {
        return DecidingWords.subjects();
    }

    public List<Choice> getGradeChoices() {
        return DecidingWords.grades();
    }

    public List<Choice> getReasons() {
        return DecidingWords.reasons();
    }

    public String[] getSubjects() {
        return subjects;
    }

    public String[] getGrades() {
        return grades;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }

    public String getSentence() {
        return sentence;
    }

    public void setSentence(String sentence) {
        this.sentence = sentence;
    }
}
