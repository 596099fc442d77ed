package org.ginnel.gateways.caseload;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.ginnel.kernel.TestDatabase;
import org.junit.jupiter.api.Test;

class StandingDbTest {
    private static final Map<String, Standing> EVERY_STAGE = Map.ofEntries(
            Map.entry("DRAFT", Standing.WRITING),
            Map.entry("NOT_SENT", Standing.WRITING),
            Map.entry("SUBMITTED", Standing.WAITING),
            Map.entry("INTERVIEWING", Standing.WAITING),
            Map.entry("OVERDUE", Standing.WAITING),
            Map.entry("WAITLISTED", Standing.WAITING),
            Map.entry("OFFER", Standing.OFFER),
            Map.entry("BACKUP", Standing.OFFER),
            Map.entry("FIRM", Standing.PLACE),
            Map.entry("CONFIRMED", Standing.PLACE),
            Map.entry("ENROLLED", Standing.PLACE),
            Map.entry("DEFERRED", Standing.PLACE),
            Map.entry("EHCP_NAMED", Standing.PLACE),
            Map.entry("NO_SHOW", Standing.NO_OFFER),
            Map.entry("CONDITIONS_NOT_MET", Standing.NO_OFFER),
            Map.entry("OFFER_WITHDRAWN", Standing.NO_OFFER),
            Map.entry("REJECTED", Standing.NO_OFFER),
            Map.entry("DECLINED", Standing.NO_OFFER),
            Map.entry("WITHDRAWN", Standing.NO_OFFER));

    private final TestDatabase database = TestDatabase.of("gateways");

    @Test
    void every_stage_there_is_says_how_far_a_pupil_is() {
        String allowed = database.value("select pg_get_constraintdef(oid) from pg_constraint"
                + " where conrelid = 'gateways.choice'::regclass and conname = 'choice_stage_check'");
        Set<String> stages = new TreeSet<>();
        Pattern.compile("'([A-Z_]+)'").matcher(allowed).results().forEach(found -> stages.add(found.group(1)));
        assertEquals(stages, new TreeSet<>(EVERY_STAGE.keySet()));
        EVERY_STAGE.forEach((stage, standing) -> {
            boolean sent = standing != Standing.WRITING;
            String told = database.value(
                    "select gateways.standing_of(array['" + stage + "'], array[false], " + sent + ", true)");
            assertEquals(standing.name(), told, stage);
        });
    }
}
