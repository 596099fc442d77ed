package org.ginnel.kernel.signin;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import me.gosimple.nbvcxz.Nbvcxz;
import me.gosimple.nbvcxz.matching.match.DictionaryMatch;
import me.gosimple.nbvcxz.scoring.Result;
import org.ginnel.kernel.Obstacle;

/**
 * 12 to 128 characters, any characters; not one of the passwords and words everybody tries first (a dictionary of tens
 * of thousands), nor built from the account's own name. No other rules and no expiry.
 */
final class PasswordRules {
    static final int SHORTEST = 12;
    static final int LONGEST = 128;
    private static final Nbvcxz COMMON = new Nbvcxz();

    private PasswordRules() {}

    static List<Obstacle> obstaclesTo(String password, String login) {
        List<Obstacle> obstacles = new ArrayList<>();
        int length = password.codePointCount(0, password.length());
        if (length < SHORTEST) {
            obstacles.add(
                    Obstacle.of(SignInObstacle.PASSWORD_TOO_SHORT, SHORTEST).at("password"));
        } else if (length > LONGEST) {
            obstacles.add(Obstacle.of(SignInObstacle.PASSWORD_TOO_LONG, LONGEST).at("password"));
        } else if (common(password) || ownName(password, login)) {
            obstacles.add(Obstacle.of(SignInObstacle.PASSWORD_TOO_COMMON).at("password"));
        }
        return obstacles;
    }

    /** Known words cover all but a few characters of it, or it repeats and counts. */
    private static boolean common(String password) {
        Result result = COMMON.estimate(password);
        int words = result.getMatches().stream()
                .filter(DictionaryMatch.class::isInstance)
                .mapToInt(match -> match.getToken().length())
                .max()
                .orElse(0);
        return password.length() - words < 4 || result.getEntropy() < 30;
    }

    private static boolean ownName(String password, String login) {
        String lower = password.toLowerCase(Locale.ROOT);
        String name = login.split("@")[0].toLowerCase(Locale.ROOT);
        return lower.contains("ginnel") && password.length() < 16 || name.length() > 3 && lower.contains(name);
    }
}
