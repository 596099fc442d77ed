package org.ginnel.gateways.naming;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.UUID;
import org.ginnel.gateways.PupilId;
import org.ginnel.gateways.Rolls.OnRoll;
import org.ginnel.kernel.view.Choice;

/** /gateways/naming/school?id=…&college=…: a school asks the council for a pupil of its own. */
@Named
@RequestScoped
public class NamingSchoolPage {
    @Inject
    NamingPupil naming;

    @Inject
    Colleges colleges;

    private OnRoll pupil;
    private UUID council;
    private UUID course;

    public void open() {
        getPupil();
    }

    public OnRoll getPupil() {
        if (pupil == null) {
            pupil = naming.pupil(id());
        }
        return pupil;
    }

    public List<? extends Record> getAsked() {
        return naming.asked(id());
    }

    public String getCollege() {
        UUID chosen = AskedFor.maybe("college");
        return chosen == null ? "" : chosen.toString();
    }

    public List<Choice> getColleges() {
        return Colleges.choices(colleges.colleges());
    }

    public List<Choice> getCouncils() {
        return Colleges.choices(naming.councils());
    }

    public List<Choice> getCourses() {
        return Colleges.courseChoices(naming.courses(AskedFor.maybe("college")));
    }

    public String ask() {
        naming.ask(id(), council, course);
        return "/gateways/naming/school?faces-redirect=true&id=" + id();
    }

    private static PupilId id() {
        return new PupilId(AskedFor.id("id"));
    }

    public UUID getCouncil() {
        return council;
    }

    public void setCouncil(UUID council) {
        this.council = council;
    }

    public UUID getCourse() {
        return course;
    }

    public void setCourse(UUID course) {
        this.course = course;
    }
}
