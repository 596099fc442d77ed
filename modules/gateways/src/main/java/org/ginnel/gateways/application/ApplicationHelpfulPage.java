package org.ginnel.gateways.application;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.ginnel.kernel.Obstacle;
import org.ginnel.kernel.Texts;
import org.ginnel.kernel.view.Choice;

/** /gateways/application/helpful?id=…: was what the college wrote of any help. */
@Named
@RequestScoped
public class ApplicationHelpfulPage extends OwnChoicePage {
    @Inject
    Weighing weighing;

    private String helpful;
    private String words;

    @Override
    public void open() {
        weighing.said(choice()).ifPresent(said -> {
            helpful = said.helpful().toString();
            words = said.words();
        });
    }

    public String say() {
        weighing.say(choice(), helpful == null || helpful.isBlank() ? null : Boolean.valueOf(helpful), words);
        return "/gateways/application/offer?faces-redirect=true&id=" + choice();
    }

    public List<Obstacle> getObstacles() {
        return weighing.obstacles(choice());
    }

    public List<Choice> getAnswers() {
        return List.of(
                Choice.of("true", Texts.of("gateways", "helpful.yes")),
                Choice.of("false", Texts.of("gateways", "helpful.no")));
    }

    public String getHelpful() {
        return helpful;
    }

    public void setHelpful(String helpful) {
        this.helpful = helpful;
    }

    public String getWords() {
        return words;
    }

    public void setWords(String words) {
        this.words = words;
    }
}
