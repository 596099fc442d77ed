package org.ginnel.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import org.ginnel.kernel.TestDatabase;
import org.junit.jupiter.api.Test;

/** What the migrations of all modules make together. */
class SchemaTest {
    private static final String OURS = "('" + String.join("','", Project.MODULES) + "')";
    private final TestDatabase database =
            TestDatabase.of(Project.MODULES.stream().skip(1).toArray(String[]::new));

    @Test
    void no_foreign_key_crosses_a_schema() {
        assertNull(database.value("select string_agg(c.conname, ', ') from pg_constraint c"
                + " join pg_class a on a.oid = c.conrelid join pg_class b on b.oid = c.confrelid"
                + " where c.contype = 'f' and a.relnamespace <> b.relnamespace"));
    }

    @Test
    void every_table_lies_in_a_modules_schema() {
        assertNull(database.value("select string_agg(schemaname || '.' || tablename, ', ') from pg_tables"
                + " where schemaname not in ('pg_catalog', 'information_schema') and schemaname not in " + OURS));
    }

    @Test
    void the_running_product_owns_nothing_and_may_not_pass_row_security() {
        assertNull(database.value(
                "select string_agg(c.relname, ', ') from pg_class c join pg_roles r on r.oid = c.relowner"
                        + " where r.rolname in ('ginnel_app', 'ginnel_public')"));
        assertEquals(
                "0",
                database.value("select count(*) from pg_roles where rolname like 'ginnel%'"
                        + " and (rolsuper or rolbypassrls or rolcreaterole or rolcreatedb)"));
    }

    @Test
    void where_row_security_is_on_it_is_forced() {
        assertNull(database.value(
                "select string_agg(relname, ', ') from pg_class where relrowsecurity and not relforcerowsecurity"));
    }

    @Test
    void the_public_role_sees_published_tables_and_changes_nothing() {
        assertNull(database.value("select string_agg(distinct table_schema || '.' || table_name, ', ')"
                + " from information_schema.table_privileges where grantee = 'ginnel_public'"
                + " and (privilege_type <> 'SELECT' or table_name not like 'published_%')"));
    }

    @Test
    void every_table_of_people_has_row_security() {
        assertNull(database.value("select string_agg(distinct n.nspname || '.' || c.relname, ', ') from pg_attribute a"
                + " join pg_class c on c.oid = a.attrelid join pg_namespace n on n.oid = c.relnamespace"
                + " where c.relkind = 'r' and not c.relrowsecurity and n.nspname in ('gateways')"
                + " and a.attname in ('applicant', 'person', 'date_of_birth')"));
    }
}
