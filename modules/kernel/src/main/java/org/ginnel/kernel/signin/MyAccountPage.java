package org.ginnel.kernel.signin;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.ginnel.kernel.Journal;

/** /my-account: another password, where one is signed in, who looked at one's record. */
@Named
@RequestScoped
public class MyAccountPage {
    @Inject
    SigningIn signingIn;

    @Inject
    Browser browser;

    private String current;
    private String password;
    private String again;
    private List<SignInRow> signIns;
    private List<Journal.Entry> looks;

    /** Asks once, so that nobody without a sign-in sees the page. */
    public void open() {
        getSignIns();
    }

    public List<SignInRow> getSignIns() {
        if (signIns == null) {
            signIns = signingIn.mySignIns();
        }
        return signIns;
    }

    public List<Journal.Entry> getLooks() {
        if (looks == null) {
            looks = signingIn.whoLookedAtMine();
        }
        return looks;
    }

    public void changePassword() {
        SignedIn in = signingIn.changePassword(current, password, again, browser.device());
        browser.hold(in.token());
        browser.go("/my-account?changed=yes");
    }

    public void signOutEverywhere() {
        signingIn.signOutEverywhere();
        browser.forget();
        browser.go("/");
    }

    public String getCurrent() {
        return current;
    }

    public void setCurrent(String current) {
        this.current = current;
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
