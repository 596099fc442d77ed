package org.ginnel.register.seat;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.UUID;

/** Makes a person known; seats and the invitation follow on the person's own page. */
@Named
@RequestScoped
public class SeatPersonPage {
    @Inject
    Keeping keeping;

    private String name;
    private String mail;

    public String introduce() {
        UUID person = keeping.introduce(name, mail);
        UUID at = Ask.id("at");
        return "/register/seat/show?faces-redirect=true&id=" + person + (at == null ? "" : "&at=" + at);
    }

    public String getName() {
        return name;
    }

    public void setName(String name) {
        this.name = name;
    }

    public String getMail() {
        return mail;
    }

    public void setMail(String mail) {
        this.mail = mail;
    }
}
