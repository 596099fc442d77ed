package org.ginnel.kernel.signin;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import javax.sql.DataSource;
import org.ginnel.kernel.Acting;
import org.ginnel.kernel.Actor;
import org.ginnel.kernel.Dates;
import org.ginnel.kernel.Seat;
import org.ginnel.kernel.SeatSource;
import org.ginnel.kernel.cookie.Token;

/**
 * Restores a sign-in from its cookie, on any node, at each request: what was revoked a moment ago is revoked here.
 */
@ApplicationScoped
public class Recognising {
    private static final String LOOK =
            "select s.id, s.person, s.seat, a.name, s.seen_at < clock_timestamp() - interval '1 minute',"
                    + " clock_timestamp() from kernel.sign_in s join kernel.account a on a.person = s.person"
                    + " where s.token = ? and s.ended_at is null and a.closed_at is null and s.expires_at > clock_timestamp()"
                    + " and s.seen_at > clock_timestamp() - s.idle_minutes * interval '1 minute'";

    @Inject
    DataSource database;

    @Inject
    Acting acting;

    @Inject
    Instance<SeatSource> seats;

    /** Who holds this token; nobody when it is unknown, ended or has run out. */
    public Actor recognise(String token) {
        if (!Token.wellFormed(token)) {
            return Actor.NOBODY;
        }
        try (Connection connection = database.getConnection();
                PreparedStatement look = connection.prepareStatement(LOOK)) {
            look.setBytes(1, Token.hash(token));
            try (ResultSet row = look.executeQuery()) {
                if (!row.next()) {
                    return Actor.NOBODY;
                }
                if (row.getBoolean(5)) {
                    seen(connection, row.getObject(1, UUID.class));
                }
                LocalDate today = Dates.dayOf(row.getTimestamp(6).toInstant());
                return actor(row.getObject(2, UUID.class), row.getString(4), row.getObject(3, UUID.class), today);
            }
        } catch (SQLException failed) {
            throw new IllegalStateException("sign-ins cannot be read", failed);
        }
    }

    /** The person under the hat worn, which is the first when the one worn has ended. */
    Actor actor(UUID person, String name, UUID worn, LocalDate today) {
        List<Seat> held = held(person, today);
        Seat hat = held.stream()
                .filter(seat -> seat.id().equals(worn))
                .findFirst()
                .orElse(held.isEmpty() ? null : held.get(0));
        return new Actor(person, name, hat, held);
    }

    List<Seat> held(UUID person, LocalDate today) {
        return seats.isUnsatisfied()
                ? List.of()
                : acting.as(Actor.SYSTEM, () -> seats.get().seatsOf(person, today));
    }

    private static void seen(Connection connection, UUID signIn) throws SQLException {
        try (PreparedStatement touch =
                connection.prepareStatement("update kernel.sign_in set seen_at = clock_timestamp() where id = ?")) {
            touch.setObject(1, signIn);
            touch.executeUpdate();
        }
    }
}
