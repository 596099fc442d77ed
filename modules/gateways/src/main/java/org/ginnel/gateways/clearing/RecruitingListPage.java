package org.ginnel.gateways.clearing;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;

/** /gateways/recruiting/list: courses with free places, and what became of the invitations. */
@Named
@RequestScoped
public class RecruitingListPage {
    @Inject
    Recruiting recruiting;

    private List<? extends Record> rooms;
    private List<? extends Record> out;

    public void open() {
        getRooms();
    }

    public List<? extends Record> getRooms() {
        if (rooms == null) {
            rooms = recruiting.rooms();
        }
        return rooms;
    }

    public List<? extends Record> getOut() {
        if (out == null) {
            out = recruiting.out();
        }
        return out;
    }
}
