package org.ginnel.kernel.signin;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.ginnel.kernel.AllowedTo;
import org.ginnel.kernel.Journal;
import org.ginnel.kernel.Obstacle;
import org.ginnel.kernel.Once;
import org.ginnel.kernel.Outbox;
import org.ginnel.kernel.Refusal;
import org.ginnel.kernel.cookie.Token;

/** How people get an account: invited by one-time link, never by signing themselves up. And how they lose it. */
@ApplicationScoped
@Transactional
public class Inviting {
    static final int DAYS = 7;

    @Inject
    EntityManager em;

    @Inject
    Journal journal;

    @Inject
    Outbox outbox;

    @Inject
    Passwords passwords;

    @Inject
    Threshold threshold;

    /**
     * Invites a person of the register, who gets a mail with the link. Refused when the address is no address or another
     * person's.
     *
     * @return the path of the one-time link, good for seven days
     */
    @AllowedTo({AllowedTo.ADMINISTRATOR, AllowedTo.SYSTEM})
    public String invite(UUID person, String name, String login, String subject, String body) {
        if (!Accounts.login(login).matches("[^@\\s<>,;\"]{1,64}@[^@\\s<>,;\"]{3,190}")) {
            Refusal.ifAny(
                    List.of(Obstacle.of(SignInObstacle.LOGIN_NOT_AN_ADDRESS).at("login")));
        }
        Optional<Accounts.Account> other = accounts().byLogin(login);
        if (other.isPresent() && !other.get().person().equals(person)) {
            Refusal.ifAny(List.of(Obstacle.of(SignInObstacle.LOGIN_TAKEN).at("login")));
        }
        String token = Token.make();
        accounts().invite(Token.hash(token), person, login, name, DAYS);
        journal.record(new PersonInvited(person));
        String path = "/invitation?token=" + token;
        outbox.mail(person, subject, body, path);
        return path;
    }

    /** What a person is greeted with from now on, after her name was put right. */
    @AllowedTo(AllowedTo.SYSTEM)
    public void rename(UUID person, String name) {
        accounts().rename(person, name);
    }

    /** Whose name the page greets; empty when the link is not good. Looking does not use it up. */
    @AllowedTo(AllowedTo.EVERYBODY)
    public Optional<String> invited(String token) {
        return Token.wellFormed(token)
                ? accounts().invitation(Token.hash(token)).map(Accounts.Invited::name)
                : Optional.empty();
    }

    /** Sets the password and signs in. The link is used up; a second use is refused. */
    @AllowedTo(AllowedTo.EVERYBODY)
    public SignedIn accept(String token, String password, String again, String device) {
        if (!Token.wellFormed(token)) {
            throw Refusal.of(SignInObstacle.INVITATION_NOT_VALID);
        }
        Accounts.Invited invited =
                accounts().use(Token.hash(token)).orElseThrow(() -> Refusal.of(SignInObstacle.INVITATION_NOT_VALID));
        Refusal.ifAny(SigningIn.obstaclesToPassword(password, again, invited.login()));
        accounts().add(invited.person(), invited.login(), invited.name(), passwords.hash(password));
        new Tries(em).forget(invited.login());
        accounts().endAll(invited.person());
        journal.record(new InvitationAccepted(invited.person()));
        return threshold.cross(invited.person(), invited.name(), null, device);
    }

    /** Ends every sign-in of a person, on every node, before the next request. */
    @Once
    @AllowedTo(AllowedTo.ADMINISTRATOR)
    public void revoke(UUID person) {
        journal.record(new SignInsRevoked(person, accounts().endAll(person)));
    }

    private Accounts accounts() {
        return new Accounts(em);
    }
}
