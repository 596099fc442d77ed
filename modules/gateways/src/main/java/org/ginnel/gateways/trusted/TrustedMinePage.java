package org.ginnel.gateways.trusted;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;

/** /gateways/trusted/mine: a grown-up who gets a copy when I am asked to a meeting. */
@Named
@RequestScoped
public class TrustedMinePage {
    @Inject
    Trusting trusting;

    private String name;
    private String mail;

    public void open() {
        getTrusted();
    }

    public List<? extends Record> getTrusted() {
        return trusting.trusted();
    }

    public boolean isRoom() {
        return trusting.trusted().size() < TrustedAdult.MOST;
    }

    public String trust() {
        trusting.trust(name, mail);
        return "/gateways/trusted/mine?faces-redirect=true";
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
