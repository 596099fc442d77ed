package org.ginnel.gateways.explore;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.Objects;
import org.ginnel.kernel.NotFound;
import org.ginnel.register.Gateways.TestResult;
import org.ginnel.register.Gateways.Verdict;

/** /gateways/explore/gateway?code=…: where a gateway leads, why it is one, and what is on offer. */
@Named
@RequestScoped
public class ExploreGatewayPage {
    @Inject
    Exploring exploring;

    private String code;
    private String whom;
    private Exploring.Story story;

    public void open() {
        story();
    }

    public Record getStory() {
        return story();
    }

    private Exploring.Story story() {
        if (code == null) {
            throw new NotFound();
        }
        if (story == null) {
            story = exploring.story(code, isAdult());
        }
        return story;
    }

    /** An adult of any age: nothing of school is shown, and what is for adults comes first. */
    public boolean isAdult() {
        return "adult".equals(whom);
    }

    /** What the imported lists say, as rows and bars. */
    public Record getFigures() {
        return GatewayFigures.of(story().jobs(), story().pay(), story().demand());
    }

    /** The date of the newest evidence; null when nothing was assessed. */
    public LocalDate getAssessed() {
        return story().tests().stream()
                .map(TestResult::asAt)
                .filter(Objects::nonNull)
                .max(Comparator.naturalOrder())
                .orElse(null);
    }

    public long getMet() {
        return story().tests().stream()
                .filter(test -> test.verdict() == Verdict.MET)
                .count();
    }

    public String tone(Verdict verdict) {
        return switch (verdict) {
            case MET -> "ok";
            case PARTLY -> "due";
            case NOT_MET -> "bad";
            case NOT_ASSESSED -> "";
        };
    }

    public String getCode() {
        return code;
    }

    public void setCode(String code) {
        this.code = code;
    }

    public String getWhom() {
        return whom;
    }

    public void setWhom(String whom) {
        this.whom = whom;
    }
}
