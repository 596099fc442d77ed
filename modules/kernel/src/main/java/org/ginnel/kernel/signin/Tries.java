package org.ginnel.kernel.signin;

import jakarta.persistence.EntityManager;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.ginnel.kernel.Config;
import org.ginnel.kernel.Setting;
import org.ginnel.kernel.cookie.Token;

/** Wrong passwords for each address that was typed, whether an account has it or not. */
final class Tries {
    private final EntityManager em;

    Tries(EntityManager em) {
        this.em = em;
    }

    /** No password for the address is looked at before; empty for at once. */
    Optional<Instant> waitUntil(String login) {
        List<?> rows = em.createNativeQuery("select wait_until from kernel.sign_in_try where address = :address")
                .setParameter("address", address(login))
                .getResultList();
        return rows.stream().filter(Objects::nonNull).map(Instant.class::cast).findFirst();
    }

    /** After five failures the wait doubles from one second to sixty. */
    void failed(String login) {
        em.createNativeQuery("insert into kernel.sign_in_try as t (address, failures) values (:address, 1)"
                        + " on conflict (address) do update set failures = t.failures + 1, at = clock_timestamp(),"
                        + " wait_until = case when t.failures < 4 then null else clock_timestamp()"
                        + " + least(60, power(2, least(t.failures, 10) - 4)) * interval '1 second' end")
                .setParameter("address", address(login))
                .executeUpdate();
    }

    /** A right password makes the wrong ones before it forgotten. */
    void forget(String login) {
        em.createNativeQuery("delete from kernel.sign_in_try where address = :address")
                .setParameter("address", address(login))
                .executeUpdate();
    }

    /** Takes away at most so many that are a day old; answers how many it was. */
    int clear(int most) {
        return em.createNativeQuery("delete from kernel.sign_in_try where address in (select address from"
                        + " kernel.sign_in_try where at < clock_timestamp() - interval '1 day' limit :most)")
                .setParameter("most", most)
                .executeUpdate();
    }

    private static byte[] address(String login) {
        String plain = URLEncoder.encode(Accounts.login(login), StandardCharsets.UTF_8);
        return Token.hash(Token.bound(plain, "try|" + Config.here().text(Setting.PEPPER)));
    }
}
