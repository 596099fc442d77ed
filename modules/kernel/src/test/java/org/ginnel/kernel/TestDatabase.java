package org.ginnel.kernel;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import jakarta.persistence.EntityManager;
import jakarta.persistence.EntityManagerFactory;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Consumer;
import java.util.function.Function;
import javax.sql.DataSource;
import org.hibernate.cfg.Configuration;
import org.postgresql.ds.PGSimpleDataSource;

/**
 * A real PostgreSQL for tests, one server a JVM, one migrated database for each set of modules. Work runs as the
 * application role under row-level security; {@link #sql} and {@link #owner} are the owner, for arranging and looking.
 */
public final class TestDatabase {
    private static final Map<List<String>, TestDatabase> MADE = new ConcurrentHashMap<>();
    private static EmbeddedPostgres server;

    private final String name;
    private final EntityManagerFactory factory;

    private TestDatabase(List<String> modules) {
        try {
            name = "test_" + String.join("_", modules);
            create();
            new Migrations(owner(), modules).migrate(module -> {});
            factory = hibernate(modules);
        } catch (IOException | SQLException failed) {
            throw new IllegalStateException(failed);
        }
    }

    /** The shared database of these modules; the kernel comes by itself. */
    public static synchronized TestDatabase of(String... modules) {
        List<String> all = new ArrayList<>(List.of("kernel"));
        Arrays.stream(modules).filter(module -> !all.contains(module)).forEach(all::add);
        TestDatabase made = MADE.get(all);
        if (made == null) {
            made = new TestDatabase(all);
            MADE.put(all, made);
        }
        return made;
    }

    /** Runs in one transaction as the application role, with this actor told to PostgreSQL, and commits. */
    public <T> T as(Actor actor, Function<EntityManager, T> work) {
        EntityManager em = factory.createEntityManager();
        try {
            em.getTransaction().begin();
            em.createNativeQuery("select set_config('app.person', :person, true), set_config('app.role', :role, true),"
                            + " set_config('app.scope', :scope, true)")
                    .setParameter("person", Objects.toString(actor.person(), ""))
                    .setParameter(
                            "role", actor.seat() == null ? "" : actor.seat().role())
                    .setParameter("scope", Objects.toString(actor.scope(), ""))
                    .getSingleResult();
            T result = work.apply(em);
            em.getTransaction().commit();
            return result;
        } finally {
            if (em.getTransaction().isActive()) {
                em.getTransaction().rollback();
            }
            em.close();
        }
    }

    /** Runs as the system. */
    public <T> T run(Function<EntityManager, T> work) {
        return as(Actor.SYSTEM, work);
    }

    public void does(Consumer<EntityManager> work) {
        run(em -> {
            work.accept(em);
            return null;
        });
    }

    /** Statements as the owner, each in a transaction of its own. */
    public void sql(String... statements) {
        try (Connection connection = owner().getConnection();
                var statement = connection.createStatement()) {
            for (String sql : statements) {
                statement.execute(sql);
            }
        } catch (SQLException failed) {
            throw new IllegalStateException(failed.getMessage(), failed);
        }
    }

    /** The first column of the first row as text, asked as the owner; null without one. */
    public String value(String sql) {
        try (Connection connection = owner().getConnection();
                var statement = connection.createStatement();
                var rows = statement.executeQuery(sql)) {
            return rows.next() ? rows.getString(1) : null;
        } catch (SQLException failed) {
            throw new IllegalStateException(failed.getMessage(), failed);
        }
    }

    public DataSource owner() {
        return dataSource(Roles.OWNER);
    }

    public DataSource app() {
        return dataSource(Migrations.APP);
    }

    public DataSource open() {
        return dataSource(Migrations.PUBLIC);
    }

    private DataSource dataSource(String role) {
        PGSimpleDataSource source = new PGSimpleDataSource();
        source.setServerNames(new String[] {"127.0.0.1"});
        source.setPortNumbers(new int[] {server().getPort()});
        source.setDatabaseName(name);
        source.setUser(role);
        source.setPassword("test");
        return source;
    }

    private void create() throws SQLException {
        try (Connection connection = server().getPostgresDatabase().getConnection();
                var statement = connection.createStatement()) {
            Roles.make(connection, "test", "test", "test");
            statement.execute("create database " + name + " owner " + Roles.OWNER);
        }
    }

    private EntityManagerFactory hibernate(List<String> modules) throws IOException {
        Configuration configuration = new Configuration()
                .setProperty(
                        "hibernate.connection.url", "jdbc:postgresql://127.0.0.1:" + server().getPort() + "/" + name)
                .setProperty("hibernate.connection.username", Migrations.APP)
                .setProperty("hibernate.connection.password", "test")
                .setProperty("hibernate.connection.pool_size", "60")
                .setProperty("hibernate.generate_statistics", "true")
                .setProperty("hibernate.session.events.log", "false");
        for (String module : modules) {
            Entities.of(module).forEach(configuration::addAnnotatedClass);
        }
        return configuration.buildSessionFactory();
    }

    private static synchronized EmbeddedPostgres server() {
        if (server == null) {
            try {
                server = EmbeddedPostgres.builder()
                        .setServerConfig("max_connections", "200")
                        .start();
            } catch (IOException failed) {
                throw new UncheckedIOException(failed);
            }
        }
        return server;
    }
}
