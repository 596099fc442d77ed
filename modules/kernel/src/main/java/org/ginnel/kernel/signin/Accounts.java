package org.ginnel.kernel.signin;

import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.ginnel.kernel.cookie.Cookies;
import org.ginnel.kernel.cookie.Token;

/** The rows of accounts, sign-ins and invitations. */
final class Accounts {
    private final EntityManager em;

    Accounts(EntityManager em) {
        this.em = em;
    }

    record Account(UUID person, String login, String name, String password) {}

    record Invited(UUID person, String login, String name) {}

    static String login(String typed) {
        return typed == null ? "" : typed.strip().toLowerCase(Locale.ROOT);
    }

    Optional<Account> byLogin(String login) {
        return one("a.login = :key", login(login));
    }

    Optional<Account> byPerson(UUID person) {
        return one("a.person = cast(:key as uuid)", person.toString());
    }

    private Optional<Account> one(String where, String key) {
        List<?> rows = em.createNativeQuery("select a.person, a.login, a.name, a.password"
                        + " from kernel.account a where a.closed_at is null and " + where)
                .setParameter("key", key)
                .getResultList();
        return rows.stream().findFirst().map(row -> {
            Object[] c = (Object[]) row;
            return new Account((UUID) c[0], (String) c[1], (String) c[2], (String) c[3]);
        });
    }

    /** In a demonstration every account is one of the demonstration's. */
    void add(UUID person, String login, String name, String password) {
        em.createNativeQuery("insert into kernel.account (person, login, name, password, demonstration) values"
                        + " (:person, :login, :name, :password, (select demonstration from kernel.installation))"
                        + " on conflict (person) do update set name = excluded.name,"
                        + " password = coalesce(excluded.password, kernel.account.password)")
                .setParameter("person", person)
                .setParameter("login", login(login))
                .setParameter("name", name)
                .setParameter("password", password)
                .executeUpdate();
    }

    void rename(UUID person, String name) {
        em.createNativeQuery("update kernel.account set name = :name, version = version + 1 where person = :person")
                .setParameter("name", name)
                .setParameter("person", person)
                .executeUpdate();
    }

    void password(UUID person, String hash) {
        em.createNativeQuery("update kernel.account set password = :hash where person = :person")
                .setParameter("hash", hash)
                .setParameter("person", person)
                .executeUpdate();
    }

    /** Of the token and of the forms shown with it only the hashes are kept. */
    void signIn(UUID id, String token, UUID person, UUID seat, String device, int idleMinutes) {
        em.createNativeQuery(
                        "insert into kernel.sign_in (id, token, form, person, seat, device, idle_minutes, expires_at)"
                                + " values (:id, :token, :form, :person, cast(:seat as uuid), :device, :idle,"
                                + " clock_timestamp() + interval '12 hours')")
                .setParameter("id", id)
                .setParameter("token", Token.hash(token))
                .setParameter("form", Token.hash(Cookies.formToken(token)))
                .setParameter("person", person)
                .setParameter("seat", seat == null ? null : seat.toString())
                .setParameter("device", device)
                .setParameter("idle", idleMinutes)
                .executeUpdate();
    }

    int end(byte[] token) {
        return em.createNativeQuery(
                        "update kernel.sign_in set ended_at = clock_timestamp() where token = :token and ended_at is null")
                .setParameter("token", token)
                .executeUpdate();
    }

    int endAll(UUID person) {
        return em.createNativeQuery("update kernel.sign_in set ended_at = clock_timestamp()"
                        + " where person = :person and ended_at is null")
                .setParameter("person", person)
                .executeUpdate();
    }

    List<SignInRow> signIns(UUID person) {
        List<?> rows = em.createNativeQuery("select id, device, created_at, seen_at from kernel.sign_in"
                        + " where person = :person and ended_at is null and expires_at > clock_timestamp()"
                        + " and seen_at > clock_timestamp() - idle_minutes * interval '1 minute' order by seen_at desc")
                .setParameter("person", person)
                .getResultList();
        return rows.stream()
                .map(row -> (Object[]) row)
                .map(c -> new SignInRow((UUID) c[0], (String) c[1], (Instant) c[2], (Instant) c[3]))
                .toList();
    }

    void invite(byte[] token, UUID person, String login, String name, int days) {
        em.createNativeQuery("insert into kernel.invitation (token, person, login, name, expires_at) values"
                        + " (:token, :person, :login, :name, clock_timestamp() + :days * interval '1 day')")
                .setParameter("token", token)
                .setParameter("person", person)
                .setParameter("login", login(login))
                .setParameter("name", name)
                .setParameter("days", days)
                .executeUpdate();
    }

    Optional<Invited> invitation(byte[] token) {
        return invited(
                "select person, login, name from kernel.invitation where token = :token and used_at is null"
                        + " and expires_at > clock_timestamp()",
                token);
    }

    /** Uses the invitation up; the second of two gets nothing. */
    Optional<Invited> use(byte[] token) {
        return invited(
                "update kernel.invitation set used_at = clock_timestamp() where token = :token"
                        + " and used_at is null and expires_at > clock_timestamp() returning person, login, name",
                token);
    }

    private Optional<Invited> invited(String sql, byte[] token) {
        List<?> rows = em.createNativeQuery(sql, Object[].class)
                .setParameter("token", token)
                .getResultList();
        return rows.stream()
                .findFirst()
                .map(row -> (Object[]) row)
                .map(c -> new Invited((UUID) c[0], (String) c[1], (String) c[2]));
    }
}
