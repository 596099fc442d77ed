package org.ginnel.register.seat;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.ginnel.kernel.Texts;
import org.ginnel.kernel.view.Choice;

/** A seat for a person, at the organisation of the address or at the place. */
@Named
@RequestScoped
public class SeatGivePage {
    @Inject
    Keeping keeping;

    private String role;
    private String title;
    private LocalDate from;
    private LocalDate until;

    public List<Choice> getRoles() {
        SeatScope scope = Ask.id("at") == null ? SeatScope.PLACE : SeatScope.ORGANISATION;
        return scope.roles().stream()
                .map(code -> Choice.of(code, Texts.of("register", "seat.role." + code)))
                .toList();
    }

    public String getScopeName() {
        return keeping.scopeName(Ask.id("at"));
    }

    public UUID getPerson() {
        return Ask.person();
    }

    public String give() {
        keeping.give(Ask.person(), role, Ask.id("at"), title, from, until);
        return "/register/seat/show?faces-redirect=true&id=" + Ask.person();
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
}
