package org.ginnel.gateways.session;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Optional;
import org.ginnel.gateways.SupportSessionId;
import org.ginnel.kernel.Acting;
import org.ginnel.kernel.NotFound;
import org.ginnel.kernel.Obstacle;
import org.ginnel.register.Role;

/** /gateways/session/show?id=…: one session; whoever may book, books here. */
@Named
@RequestScoped
public class SessionShowPage {
    @Inject
    Attending attending;

    @Inject
    Acting acting;

    private SessionRow session;
    private Optional<Attending.MyBooking> mine;

    public void open() {
        session();
    }

    public Record getSession() {
        return session();
    }

    public Enum<?> getStage() {
        return session().stage();
    }

    public boolean isCancelled() {
        return session().stage() == SessionStage.CANCELLED;
    }

    public boolean isYoung() {
        return acting.actor().is(Role.YOUNG_PERSON);
    }

    public boolean isSignedIn() {
        return acting.actor().signedIn();
    }

    public Record getMine() {
        return mine().orElse(null);
    }

    public List<Obstacle> getObstacles() {
        return isYoung() && mine().isEmpty() ? attending.obstaclesToBooking(id()) : List.of();
    }

    public boolean isBookable() {
        return isYoung() && mine().isEmpty() && getObstacles().isEmpty();
    }

    public String book() {
        attending.book(id());
        return again();
    }

    public String giveBack() {
        attending.giveBack(mine().orElseThrow(NotFound::new).id());
        return again();
    }

    private static String again() {
        return "/gateways/session/show?faces-redirect=true&id=" + Asked.id();
    }

    private Optional<Attending.MyBooking> mine() {
        if (mine == null) {
            mine = isYoung() ? attending.mine(id()) : Optional.empty();
        }
        return mine;
    }

    private SessionRow session() {
        if (session == null) {
            session = attending.find(id()).orElseThrow(NotFound::new);
        }
        return session;
    }

    private static SupportSessionId id() {
        return new SupportSessionId(Asked.id());
    }
}
