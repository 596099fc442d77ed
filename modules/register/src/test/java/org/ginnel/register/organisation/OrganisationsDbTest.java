package org.ginnel.register.organisation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.ginnel.kernel.TestDatabase;
import org.ginnel.register.OrganisationId;
import org.ginnel.register.Organisations.Kind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class OrganisationsDbTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 21);

    private final TestDatabase database = TestDatabase.of("register");

    @Test
    void a_registered_organisation_is_found_with_its_main_site_first() {
        OrganisationId id = register("Quarry Bank Works", "Annexe", "Gatehouse");
        assertEquals(
                "Quarry Bank Works",
                database.run(em -> new Organisations_(em)
                        .find(id)
                        .orElseThrow()
                        .shown(TODAY)
                        .name()));
        assertEquals(
                List.of("Annexe", "Gatehouse"),
                database.run(em -> new Organisations_(em)
                        .sitesOf(id.value()).stream().map(site -> site.name).toList()));
        assertTrue((boolean) database.run(
                em -> new Organisations_(em).ofKind(Kind.EMPLOYER).stream().anyMatch(one -> one.id.equals(id))));
    }

    @Test
    void an_organisation_is_open_until_the_first_day_on_which_it_no_longer_stands() {
        OrganisationId id = register("Closing Down");
        database.sql("update register.organisation set closed = '2026-11-21' where id = '" + id + "'");
        Organisation closed = database.run(em -> new Organisations_(em).find(id).orElseThrow());
        assertTrue(closed.open(TODAY.minusDays(1)));
        assertFalse(closed.open(TODAY));
    }

    @Test
    void official_numbers_find_it_and_the_open_one_comes_first() {
        OrganisationId old = register("Old School");
        OrganisationId now = register("New Academy");
        database.sql(
                "update register.organisation set urn = '999001', ukprn = '99900001', closed = '2020-01-01' where id = '"
                        + old + "'",
                "update register.organisation set urn = '999002', ukprn = '99900001' where id = '" + now + "'");
        assertEquals(
                List.of(old),
                database.run(em -> new Organisations_(em)
                        .withUrn("999001").stream().map(one -> one.id).toList()));
        assertEquals(
                List.of(now, old),
                database.run(em -> new Organisations_(em)
                        .withUkprn("99900001").stream().map(one -> one.id).toList()));
    }

    @Test
    void an_organisation_without_name_or_source_is_no_organisation() {
        assertThrows(IllegalArgumentException.class, () -> command(" ", "test"));
        assertThrows(IllegalArgumentException.class, () -> command("Name", ""));
    }

    @ParameterizedTest
    @ValueSource(strings = {"greater-manchester", "tarnshire"})
    void every_invented_organisation_of_a_place_can_be_registered_and_says_that_it_is_invented(String place)
            throws Exception {
        Path file = Path.of(System.getProperty("ginnel.root", "../.."))
                .resolve("config/places")
                .resolve(place)
                .resolve("demonstration.json");
        List<RegisterOrganisation> commands = DemonstrationOrganisations.commands(Files.readString(file));
        assertTrue(commands.size() >= 5);
        for (RegisterOrganisation command : commands) {
            add(command);
            assertTrue((boolean) database.run(em -> new Organisations_(em)
                    .find(command.id())
                    .orElseThrow()
                    .shown(TODAY)
                    .demonstration()));
        }
    }

    private OrganisationId register(String name, String... sites) {
        RegisterOrganisation command = command(name, "test", sites);
        add(command);
        return command.id();
    }

    private void add(RegisterOrganisation command) {
        database.does(em -> new Organisations_(em)
                .add(
                        new Organisation(command, TODAY),
                        command.sites().stream()
                                .map(at -> new Site(command, at))
                                .toList()));
    }

    private static RegisterOrganisation command(String name, String source, String... sites) {
        return new RegisterOrganisation(
                new OrganisationId(UUID.randomUUID()),
                Kind.EMPLOYER,
                name,
                null,
                true,
                source,
                List.of(sites).stream()
                        .map(site -> new RegisterOrganisation.AtSite(UUID.randomUUID(), site, "", null, null, null))
                        .toList());
    }
}
