package org.ginnel.gateways.application;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Named;
import java.util.Arrays;
import java.util.List;
import org.ginnel.kernel.Texts;
import org.ginnel.kernel.view.Choice;

/** /gateways/application/school */
@Named
@RequestScoped
public class ApplicationSchoolPage extends AnswerPage {
    private String school;
    private String year;

    /** Who is 19 or older is asked for no school. */
    @Override
    public String open() {
        String elsewhere = super.open();
        return elsewhere == null && isAdult() ? next() : elsewhere;
    }

    @Override
    Answer typed() {
        return new Schooling(orNull(school), orNull(year) == null ? null : YearGroup.valueOf(year), 0);
    }

    @Override
    Answer stored() {
        return form().school();
    }

    @Override
    void fill() {
        school = form().school().name();
        year = form().school().year() == null ? null : form().school().year().name();
    }

    @Override
    String next() {
        return "/gateways/application/support?faces-redirect=true";
    }

    public List<Choice> getYears() {
        return Arrays.stream(YearGroup.values())
                .map(group -> Choice.of(group.name(), Texts.of(group)))
                .toList();
    }

    public String getSchool() {
        return school;
    }

    public void setSchool(String school) {
        this.school = school;
    }

    public String getYear() {
        return year;
    }

    public void setYear(String year) {
        this.year = year;
    }
}
