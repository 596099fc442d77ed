package org.ginnel.kernel.signin;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/** /invitation: looking at it uses nothing up; the button does. */
@Named
@RequestScoped
public class InvitationPage {
    @Inject
    Inviting inviting;

    @Inject
    Browser browser;

    private String token;
    private String password;
    private String again;
    private String name;

    /** Known before the form arrives: without it there would be no form to take the passwords from. */
    @PostConstruct
    void load() {
        token = FacesContext.getCurrentInstance()
                .getExternalContext()
                .getRequestParameterMap()
                .get("token");
    }

    /** Whom the link greets; empty when it is not good. */
    public String getName() {
        if (name == null) {
            name = inviting.invited(token).orElse("");
        }
        return name;
    }

    public void accept() {
        SignedIn in = inviting.accept(token, password, again, browser.device());
        browser.hold(in.token());
        browser.go("/home");
    }

    public String getToken() {
        return token;
    }

    public void setToken(String token) {
        this.token = token;
    }

    public String getPassword() {
        return password;
    }

    public void setPassword(String password) {
        this.password = password;
    }

    public String getAgain() {
        return again;
    }

    public void setAgain(String again) {
        this.again = again;
    }
}
