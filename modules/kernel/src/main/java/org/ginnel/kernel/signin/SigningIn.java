package org.ginnel.kernel.signin;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.ginnel.kernel.Acting;
import org.ginnel.kernel.Actor;
import org.ginnel.kernel.AllowedTo;
import org.ginnel.kernel.Journal;
import org.ginnel.kernel.Moment;
import org.ginnel.kernel.Obstacle;
import org.ginnel.kernel.Once;
import org.ginnel.kernel.Refusal;
import org.ginnel.kernel.cookie.Token;

/** What anybody does about the own sign-in: in, out, another hat, another password, where else. */
@ApplicationScoped
@Transactional
public class SigningIn {
    @Inject
    EntityManager em;

    @Inject
    Acting acting;

    @Inject
    Journal journal;

    @Inject
    Moment moment;

    @Inject
    Passwords passwords;

    @Inject
    Counting counting;

    @Inject
    Threshold threshold;

    /**
     * Signs in with a password. Unknown addresses, wrong passwords and closed accounts are refused in the same words and
     * after the same time; after five failures with an address, known or not, each further try waits longer, at most a
     * minute.
     *
     * @param device what the page that lists sign-ins says of this one, for instance "Chrome on Android"
     */
    @AllowedTo(AllowedTo.EVERYBODY)
    public SignedIn signIn(String login, String password, String device) {
        Optional<Accounts.Account> account = accounts().byLogin(login);
        tries().waitUntil(login)
                .filter(until -> until.isAfter(moment.now()))
                .ifPresent(until -> Refusal.ifAny(List.of(Obstacle.of(SignInObstacle.WAIT, until))));
        String hash = account.map(Accounts.Account::password).orElse(null);
        if (!passwords.matches(password == null ? "" : password, hash)) {
            counting.wrongPassword(login);
            throw Refusal.of(SignInObstacle.NOT_RECOGNISED);
        }
        tries().forget(login);
        if (passwords.weak(hash)) {
            accounts().password(account.get().person(), passwords.hash(password));
        }
        return threshold.cross(account.get().person(), account.get().name(), null, device);
    }

    /** Changes the hat. The cookie's token changes with it. */
    @AllowedTo(AllowedTo.SIGNED_IN)
    public SignedIn wear(UUID seat, String token, String device) {
        Actor actor = acting.actor();
        if (actor.seats().stream().noneMatch(held -> held.id().equals(seat))) {
            throw Refusal.of(SignInObstacle.SEAT_NOT_YOURS);
        }
        accounts().end(Token.hash(token));
        return threshold.cross(actor.person(), actor.name(), seat, device);
    }

    @AllowedTo(AllowedTo.EVERYBODY)
    public void signOut(String token) {
        if (Token.wellFormed(token) && accounts().end(Token.hash(token)) > 0) {
            journal.record(new SignedOut(acting.actor().person(), 1));
        }
    }

    /** Ends every sign-in of the person, this one too. */
    @Once
    @AllowedTo(AllowedTo.SIGNED_IN)
    public void signOutEverywhere() {
        UUID person = acting.actor().person();
        journal.record(new SignedOut(person, accounts().endAll(person)));
    }

    @AllowedTo(AllowedTo.SIGNED_IN)
    public List<SignInRow> mySignIns() {
        return accounts().signIns(acting.actor().person());
    }

    /** Asks for the password again, then ends every other sign-in. */
    @AllowedTo(AllowedTo.SIGNED_IN)
    public SignedIn changePassword(String now, String next, String again, String device) {
        Actor actor = acting.actor();
        Accounts.Account account = accounts().byPerson(actor.person()).orElseThrow();
        if (!passwords.matches(now == null ? "" : now, account.password())) {
            counting.wrongPassword(account.login());
            throw new Refusal(
                    List.of(Obstacle.of(SignInObstacle.PASSWORD_NOT_YOURS).at("current")));
        }
        Refusal.ifAny(obstaclesToPassword(next, again, account.login()));
        tries().forget(account.login());
        accounts().password(actor.person(), passwords.hash(next));
        accounts().endAll(actor.person());
        journal.record(new PasswordChanged(actor.person()));
        return threshold.cross(
                actor.person(),
                actor.name(),
                actor.seat() == null ? null : actor.seat().id(),
                device);
    }

    /** Who looked at the person's own record, newest last; staff as their hat, never more. */
    @AllowedTo(AllowedTo.SIGNED_IN)
    public List<Journal.Entry> whoLookedAtMine() {
        return journal.of(acting.actor().person()).stream()
                .filter(entry -> entry.what().startsWith("seen:"))
                .toList();
    }

    static List<Obstacle> obstaclesToPassword(String password, String again, String login) {
        if (password == null || !password.equals(again)) {
            return List.of(Obstacle.of(SignInObstacle.PASSWORDS_DIFFER).at("again"));
        }
        return PasswordRules.obstaclesTo(password, login);
    }

    private Tries tries() {
        return new Tries(em);
    }

    private Accounts accounts() {
        return new Accounts(em);
    }
}
