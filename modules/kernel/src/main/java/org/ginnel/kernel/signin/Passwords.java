package org.ginnel.kernel.signin;

import com.password4j.Argon2Function;
import com.password4j.Password;
import com.password4j.types.Argon2;
import jakarta.enterprise.context.ApplicationScoped;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import org.ginnel.kernel.Config;
import org.ginnel.kernel.Refusal;
import org.ginnel.kernel.Setting;

/**
 * Argon2id with 19,456 KiB, two rounds and one lane, over the password and a pepper kept outside the database. At most
 * two at a time; who waits longer than two seconds is asked to try again.
 */
@ApplicationScoped
class Passwords {
    static final Argon2Function STRENGTH = Argon2Function.getInstance(19456, 2, 1, 32, Argon2.ID);
    private static final int AT_A_TIME = 2;
    private static final int WAIT_SECONDS = 2;

    private final Semaphore turns = new Semaphore(AT_A_TIME, true);
    private final String nobody;

    Passwords() {
        byte[] noise = new byte[32];
        new SecureRandom().nextBytes(noise);
        nobody = hash(Base64.getEncoder().encodeToString(noise));
    }

    String hash(String password) {
        return turn(() -> Password.hash(password)
                .addRandomSalt(16)
                .addPepper(pepper())
                .with(STRENGTH)
                .getResult());
    }

    /** Checks; a missing hash costs as much as a wrong password, so that nobody learns which accounts exist. */
    boolean matches(String password, String hash) {
        String against = hash == null ? nobody : hash;
        boolean same = turn(() -> Password.check(password, against)
                .addPepper(pepper())
                .with(Argon2Function.getInstanceFromHash(against)));
        return same && hash != null;
    }

    /** Whether the hash was made with less than today's strength. */
    boolean weak(String hash) {
        Argon2Function made = Argon2Function.getInstanceFromHash(hash);
        return made.getMemory() < STRENGTH.getMemory()
                || made.getIterations() < STRENGTH.getIterations()
                || made.getVariant() != STRENGTH.getVariant();
    }

    private <T> T turn(Supplier<T> work) {
        try {
            if (!turns.tryAcquire(WAIT_SECONDS, TimeUnit.SECONDS)) {
                throw Refusal.of(SignInObstacle.BUSY);
            }
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw Refusal.of(SignInObstacle.BUSY);
        }
        try {
            return work.get();
        } finally {
            turns.release();
        }
    }

    private static String pepper() {
        return Config.here().text(Setting.PEPPER);
    }
}
