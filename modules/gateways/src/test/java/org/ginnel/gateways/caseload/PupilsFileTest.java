package org.ginnel.gateways.caseload;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.ginnel.gateways.PupilId;
import org.ginnel.register.OrganisationId;
import org.ginnel.register.PersonId;
import org.junit.jupiter.api.Test;

class PupilsFileTest {
    private static final UUID ID = UUID.fromString("00000000-0000-4000-8000-000000000001");

    @Test
    void a_pupil_has_one_word_of_how_far_and_nothing_else_of_a_form() {
        Line line = new Line(
                new PupilId(ID),
                new OrganisationId(ID),
                "E08000003",
                new PersonId(ID),
                "=Amira",
                11,
                Standing.OFFER,
                LocalDate.of(2026, 11, 20));
        assertEquals(
                "\uFEFFid,Name,School year,How far,Has an account,Last reminded\r\n" + ID
                        + ",\"'=Amira\",11,Has an offer,Yes,2026-11-20\r\n",
                PupilsFile.text(List.of(line)));
    }
}
