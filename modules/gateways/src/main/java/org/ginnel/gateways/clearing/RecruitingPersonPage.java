package org.ginnel.gateways.clearing;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.UUID;
import org.ginnel.gateways.OfferingId;

/** /gateways/recruiting/person?id=…&amp;who=…: what one of them lets be read, and a sentence to invite with. */
@Named
@RequestScoped
public class RecruitingPersonPage {
    @Inject
    Recruiting recruiting;

    private Recruiting.Room room;
    private Looking person;
    private String sentence;

    public void open() {
        getRoom();
        getPerson();
    }

    public String invite() {
        recruiting.invite(course(), who(), sentence);
        return "/gateways/recruiting/people?faces-redirect=true&id=" + course();
    }

    public Record getRoom() {
        if (room == null) {
            room = recruiting.room(course());
        }
        return room;
    }

    public Record getPerson() {
        if (person == null) {
            person = recruiting.person(course(), who());
        }
        return person;
    }

    private static OfferingId course() {
        return new OfferingId(AskedFor.id("id"));
    }

    private static UUID who() {
        return AskedFor.id("who");
    }

    public String getSentence() {
        return sentence;
    }

    public void setSentence(String sentence) {
        this.sentence = sentence;
    }
}
