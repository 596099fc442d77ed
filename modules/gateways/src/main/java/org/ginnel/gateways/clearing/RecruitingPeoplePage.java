package org.ginnel.gateways.clearing;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.ginnel.gateways.OfferingId;

/** /gateways/recruiting/people?id=…: who lets herself be asked and looks for something like this course. */
@Named
@RequestScoped
public class RecruitingPeoplePage {
    @Inject
    Recruiting recruiting;

    private Recruiting.Room room;
    private List<? extends Record> people;

    public void open() {
        getRoom();
    }

    public Record getRoom() {
        if (room == null) {
            room = recruiting.room(course());
        }
        return room;
    }

    public List<? extends Record> getPeople() {
        if (people == null) {
            people = recruiting.people(course());
        }
        return people;
    }

    private static OfferingId course() {
        return new OfferingId(AskedFor.id("id"));
    }
}
