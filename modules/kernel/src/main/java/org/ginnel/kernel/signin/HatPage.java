package org.ginnel.kernel.signin;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.UUID;
import org.ginnel.kernel.Acting;
import org.ginnel.kernel.Seat;
import org.ginnel.kernel.view.Choice;

/** The corner of every signed-in page: under which hat, another hat, out. */
@Named
@RequestScoped
public class HatPage {
    @Inject
    Acting acting;

    @Inject
    SigningIn signingIn;

    @Inject
    Browser browser;

    private UUID seat;

    public List<Choice> getHats() {
        return acting.actor().seats().stream()
                .map(held -> Choice.of(held.id(), held.title()))
                .toList();
    }

    public UUID getSeat() {
        Seat worn = acting.actor().seat();
        return seat == null && worn != null ? worn.id() : seat;
    }

    public void setSeat(UUID seat) {
        this.seat = seat;
    }

    public void wear() {
        SignedIn in = signingIn.wear(seat, browser.token(), browser.device());
        browser.hold(in.token());
        browser.go("/home");
    }

    public void signOut() {
        signingIn.signOut(browser.token());
        browser.forget();
        browser.go("/");
    }
}
