package org.ginnel.register.seat;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.ginnel.kernel.Texts;
import org.ginnel.kernel.view.Choice;

/** One person: seats ever held, a new seat, the end of one, the invitation and the end of every sign-in. */
@Named
@RequestScoped
public class SeatShowPage {
    @Inject
    Keeping keeping;

    private PersonPicture picture;
    private UUID seat;
    private String role;
    private String title;
    private LocalDate from;
    private LocalDate until;
    private LocalDate lastDay;
    private String link;

    public Object getPerson() {
        return picture();
    }

    public List<Choice> getRoles() {
        SeatScope scope = Ask.id("at") == null ? SeatScope.PLACE : SeatScope.ORGANISATION;
        return scope.roles().stream()
                .map(code -> Choice.of(code, Texts.of("register", "seat.role." + code)))
                .toList();
    }

    /** The seats that can still be ended. */
    public List<Choice> getEndable() {
        return picture().seats().stream()
                .filter(PersonPicture.Held::endable)
                .map(held -> Choice.of(held.id(), held.title()))
                .toList();
    }

    public String getScopeName() {
        return keeping.scopeName(Ask.id("at"));
    }

    public String give() {
        keeping.give(Ask.person(), role, Ask.id("at"), title, from, until);
        return here();
    }

    public String end() {
        keeping.end(seat, lastDay);
        return here();
    }

    /** Shows the link on the page: it is stored nowhere that it could be read from again. */
    public void invite() {
        link = keeping.invite(Ask.person());
    }

    public String revoke() {
        keeping.revoke(Ask.person());
        return here();
    }

    private PersonPicture picture() {
        if (picture == null) {
            picture = keeping.picture(Ask.person());
        }
        return picture;
    }

    private static String here() {
        UUID at = Ask.id("at");
        return "/register/seat/show?faces-redirect=true&id=" + Ask.person() + (at == null ? "" : "&at=" + at);
    }

    public UUID getSeat() {
        return seat;
    }

    public void setSeat(UUID seat) {
        this.seat = seat;
    }

    public String getLink() {
        return link;
    }

    public String getRole() {
        return role;
    }

    public void setRole(String role) {
        this.role = role;
    }

    public String getTitle() {
        return title;
    }

    public void setTitle(String title) {
        this.title = title;
    }

    public LocalDate getFrom() {
        return from;
    }

    public void setFrom(LocalDate from) {
        this.from = from;
    }

    public LocalDate getUntil() {
        return until;
    }

    public void setUntil(LocalDate until) {
        this.until = until;
    }

    public LocalDate getLastDay() {
        return lastDay;
    }

    public void setLastDay(LocalDate lastDay) {
        this.lastDay = lastDay;
    }
}
