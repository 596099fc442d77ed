package org.ginnel.kernel.signin;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.UUID;
import org.ginnel.kernel.Acting;

/** /sign-in: with a password, or in a demonstration as one of its invented people. */
@Named
@RequestScoped
public class SignInPage {
    @Inject
    SigningIn signingIn;

    @Inject
    Demonstrating demonstrating;

    @Inject
    Acting acting;

    @Inject
    Browser browser;

    private String to;
    private String wordsKept;
    private String login;
    private String password;
    private List<Demonstrating.Invented> people;

    /** Whoever is signed in already has no business here. */
    public void open() {
        if (acting.actor().signedIn()) {
            browser.go(to);
        }
    }

    public void signIn() {
        enter(signingIn.signIn(login, password, browser.device()));
    }

    public void be(UUID person) {
        enter(demonstrating.be(person, browser.device()));
    }

    private void enter(SignedIn in) {
        browser.hold(in.token());
        browser.go(to);
    }

    public List<Demonstrating.Invented> getPeople() {
        if (people == null) {
            people = demonstrating.people();
        }
        return people;
    }

    /** Whether a sign-in of this browser has ended, so that the page can say why it is here. */
    public boolean isEnded() {
        Object request = FacesContext.getCurrentInstance().getExternalContext().getRequest();
        return to != null && (isKept() || SignInFilter.ended((HttpServletRequest) request));
    }

    /** Whether the page that led here kept what was typed. */
    public boolean isKept() {
        return "yes".equals(wordsKept);
    }

    public String getWordsKept() {
        return wordsKept;
    }

    public void setWordsKept(String wordsKept) {
        this.wordsKept = wordsKept;
    }

    public String getTo() {
        return to;
    }

    public void setTo(String to) {
        this.to = to;
    }

    public String getLogin() {
        return login;
    }

    public void setLogin(String login) {
        this.login = login;
    }

    public String getPassword() {
        return password;
    }

    public void setPassword(String password) {
        this.password = password;
    }
}
