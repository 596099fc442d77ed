package org.ginnel.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.lang.reflect.Field;
import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Collectors;
import org.ginnel.kernel.Actor;
import org.ginnel.kernel.AllowedTo;
import org.ginnel.kernel.Seat;
import org.ginnel.kernel.deed.Deed;
import org.ginnel.register.Role;
import org.junit.jupiter.api.Test;

/** The permission matrix, {@code docs/permissions.csv}: one row a deed, who may and within which reach. */
class PermissionsTest {
    private static final List<String> REACHES = List.of(
            "all",
            "public",
            "own",
            "own provider",
            "own school",
            "own borough",
            "own employer",
            "own board",
            "place",
            "system");

    private final Map<String, String[]> matrix = matrix();

    @Test
    void every_deed_has_a_row_and_every_row_a_deed() {
        Set<String> deeds = Project.deeds().map(Deed::operation).collect(Collectors.toCollection(TreeSet::new));
        assertEquals(String.join("\n", deeds), String.join("\n", new TreeSet<>(matrix.keySet())));
    }

    @Test
    void no_two_classes_have_a_deed_of_the_same_name() {
        Map<String, Set<String>> classes = Project.deeds()
                .collect(Collectors.groupingBy(
                        Deed::operation,
                        TreeMap::new,
                        Collectors.mapping(deed -> deed.getDeclaringClass().getName(), Collectors.toSet())));
        classes.forEach((operation, of) -> assertEquals(1, of.size(), operation + " is a deed of " + of));
    }

    @Test
    void every_row_names_a_known_reach() {
        matrix.forEach((deed, row) -> assertTrue(REACHES.contains(row[2]), deed + ": " + row[2]));
    }

    @Test
    void every_cell_of_the_matrix_is_what_the_deed_does() throws IllegalAccessException {
        Set<String> roles = roles();
        for (Method deed : Project.deeds().toList()) {
            Set<String> allowed = Set.of(matrix.get(Deed.operation(deed))[1].split(" "));
            for (String role : roles) {
                boolean expected = allowed.contains(role)
                        || allowed.contains(AllowedTo.EVERYBODY)
                        || allowed.contains(AllowedTo.SIGNED_IN) && !role.equals(AllowedTo.SYSTEM);
                assertEquals(expected, Deed.permits(deed, wearing(role)), Deed.operation(deed) + " as " + role);
            }
            assertEquals(
                    allowed.contains(AllowedTo.EVERYBODY),
                    Deed.permits(deed, Actor.NOBODY),
                    Deed.operation(deed) + " as nobody");
            assertEquals(
                    allowed.contains(AllowedTo.EVERYBODY) || allowed.contains(AllowedTo.SIGNED_IN),
                    Deed.permits(deed, new Actor(UUID.randomUUID(), "without a seat", null, List.of())),
                    Deed.operation(deed) + " without a seat");
        }
    }

    @Test
    void a_hat_that_is_not_worn_opens_nothing() {
        Seat worn = new Seat(UUID.randomUUID(), Role.YOUNG_PERSON, UUID.randomUUID(), "");
        Seat other = new Seat(UUID.randomUUID(), Role.SECRETARY, UUID.randomUUID(), "");
        Actor actor = new Actor(UUID.randomUUID(), "two hats", worn, List.of(worn, other));
        Project.deeds()
                .filter(deed ->
                        Set.of(matrix.get(Deed.operation(deed))[1].split(" ")).contains(Role.SECRETARY))
                .filter(deed ->
                        !Set.of(matrix.get(Deed.operation(deed))[1].split(" ")).contains(Role.YOUNG_PERSON))
                .forEach(deed -> assertTrue(!Deed.permits(deed, actor), Deed.operation(deed)));
    }

    private static Actor wearing(String role) {
        if (role.equals(AllowedTo.SYSTEM)) {
            return Actor.SYSTEM;
        }
        Seat seat = new Seat(UUID.randomUUID(), role, UUID.randomUUID(), "");
        return new Actor(UUID.randomUUID(), "somebody", seat, List.of(seat));
    }

    private static Set<String> roles() throws IllegalAccessException {
        Set<String> roles = new TreeSet<>(Set.of(AllowedTo.SYSTEM));
        for (Field field : Role.class.getFields()) {
            roles.add((String) field.get(null));
        }
        return roles;
    }

    private static Map<String, String[]> matrix() {
        return Arrays.stream(Project.text(Project.ROOT.resolve("docs/permissions.csv"))
                        .split("\n"))
                .skip(1)
                .filter(line -> !line.isBlank())
                .map(line -> line.split(","))
                .collect(Collectors.toMap(
                        row -> row[0],
                        row -> row,
                        (a, b) -> {
                            throw new IllegalStateException("two rows for " + a[0]);
                        },
                        TreeMap::new));
    }
}
