package org.ginnel.gateways.naming;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.UUID;
import org.ginnel.gateways.NamingId;
import org.ginnel.kernel.view.Choice;

/** /gateways/naming/mine?college=…: which college my plan names. */
@Named
@RequestScoped
public class NamingMinePage {
    private static final String HERE = "/gateways/naming/mine?faces-redirect=true";

    @Inject
    Naming naming;

    @Inject
    Colleges colleges;

    private List<Asked> asked;
    private UUID council;
    private UUID course;

    public void open() {
        asked();
    }

    public List<? extends Record> getAsked() {
        return asked();
    }

    /** Something is asked or confirmed: a plan names one college. */
    public boolean isTaken() {
        return asked().stream().anyMatch(Asked::open);
    }

    /** What can still be taken back. */
    public List<? extends Record> getOpen() {
        return asked().stream()
                .filter(one -> one.stage() == NamingStage.PROPOSED)
                .toList();
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
        naming.ask(council, course);
        return HERE;
    }

    public String takeBack() {
        asked().stream()
                .filter(one -> one.stage() == NamingStage.PROPOSED)
                .findFirst()
                .map(Asked::id)
                .ifPresent((NamingId id) -> naming.takeBack(id));
        return HERE;
    }

    private List<Asked> asked() {
        if (asked == null) {
            asked = naming.mine();
        }
        return asked;
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
