package org.ginnel.register.seat;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.ginnel.kernel.Config;
import org.ginnel.kernel.view.Choice;

/** One person: seats ever held, the end of one, the invitation and the end of every sign-in. */
@Named
@RequestScoped
public class SeatShowPage {
    @Inject
    Keeping keeping;

    private PersonPicture picture;
    private UUID seat;
    private LocalDate lastDay;
    private String link;

    public Object getPerson() {
        return picture();
    }

    /** The organisation a seat is about to be given at, empty for the place. */
    public String getAt() {
        UUID at = Ask.id("at");
        return at == null ? "" : at.toString();
    }

    public String getScopeName() {
        return keeping.scopeName(Ask.id("at"));
    }

    /** The seats that can still be ended. */
    public List<Choice> getEndable() {
        return picture().seats().stream()
                .filter(PersonPicture.Held::endable)
                .map(held -> Choice.of(held.id(), held.title()))
                .toList();
    }

    public String end() {
        keeping.end(seat, lastDay);
        return here();
    }

    /** Shows the link on the page: it is stored nowhere that it could be read from again. */
    public void invite() {
        link = Config.here().link(keeping.invite(Ask.person()));
    }

    public String revoke() {
        keeping.revoke(Ask.person());
        return here() + "&revoked=yes";
    }

    private PersonPicture picture() {
        if (picture == null) {
            picture = keeping.picture(Ask.person());
        }
        return picture;
    }

    private static String here() {
        return "/register/seat/show?faces-redirect=true&id=" + Ask.person();
    }

    public String getLink() {
        return link;
    }

    public UUID getSeat() {
        return seat;
    }

    public void setSeat(UUID seat) {
        this.seat = seat;
    }

    public LocalDate getLastDay() {
        return lastDay;
    }

    public void setLastDay(LocalDate lastDay) {
        this.lastDay = lastDay;
    }
}
