package org.ginnel.kernel.signin;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;
import org.ginnel.kernel.AllowedTo;
import org.ginnel.kernel.Config;
import org.ginnel.kernel.Moment;
import org.ginnel.kernel.Refusal;
import org.ginnel.kernel.Setting;

/**
 * The demonstration: invented people, signed in with one click. It cannot be switched on where there is a real account,
 * and an installation shown as one keeps saying so.
 */
@ApplicationScoped
@Transactional
public class Demonstrating {
    @Inject
    EntityManager em;

    @Inject
    Threshold threshold;

    @Inject
    Recognising recognising;

    @Inject
    Moment moment;

    /** Whether this process was started as a demonstration. */
    public static boolean on() {
        return Config.here().flag(Setting.DEMO);
    }

    /** Marks the database as a demonstration; refused when it holds a real account. */
    @AllowedTo(AllowedTo.SYSTEM)
    public void open() {
        Number real = (Number) em.createNativeQuery("select count(*) from kernel.account where not demonstration")
                .getSingleResult();
        if (real.longValue() > 0) {
            throw new IllegalStateException("This database holds real accounts, so it cannot be shown as a"
                    + " demonstration. Start with -Dginnel.demo=false or with another data folder.");
        }
        em.createNativeQuery("update kernel.installation set demonstration = true")
                .executeUpdate();
    }

    /** Gives an invented person an account without a password; after {@link #open}. */
    @AllowedTo(AllowedTo.SYSTEM)
    public void person(UUID person, String login, String name) {
        new Accounts(em).add(person, login, name, null);
    }

    @AllowedTo(AllowedTo.EVERYBODY)
    public List<Invented> people() {
        if (!on()) {
            return List.of();
        }
        List<?> rows = em.createNativeQuery("select a.person, a.name from kernel.account a, kernel.installation i"
                        + " where a.demonstration and i.demonstration and a.closed_at is null"
                        + " order by a.created_at, a.name")
                .getResultList();
        return rows.stream()
                .map(row -> (Object[]) row)
                .map(c -> new Invented((UUID) c[0], (String) c[1], hats((UUID) c[0])))
                .toList();
    }

    /** Signs in as an invented person. Refused outside a demonstration, and for real accounts always. */
    @AllowedTo(AllowedTo.EVERYBODY)
    public SignedIn be(UUID person, String device) {
        Invented invented = people().stream()
                .filter(someone -> someone.person().equals(person))
                .findFirst()
                .orElseThrow(() -> Refusal.of(SignInObstacle.NOT_A_DEMONSTRATION));
        return threshold.cross(invented.person(), invented.name(), null, device);
    }

    private List<String> hats(UUID person) {
        return recognising.held(person, moment.today()).stream()
                .map(seat -> seat.title())
                .toList();
    }

    /** @param hats the titles of the seats the person holds today */
    public record Invented(UUID person, String name, List<String> hats) {}
}
