package org.ginnel.kernel.view;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.faces.model.SelectItem;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class ChoicesTest {
    @Test
    void choices_carry_their_own_value_label_and_hint() {
        UUID college = new UUID(1, 2);
        SelectItem item = Choices.items(List.of(new Choice(college, "Irwell College", "3.8 miles")), null)
                .get(0);
        assertEquals(college, item.getValue());
        assertEquals("Irwell College", item.getLabel());
        assertEquals("3.8 miles", item.getDescription());
    }

    @Test
    void nothing_chosen_yet_comes_first_and_is_no_choice() {
        List<SelectItem> items = Choices.items(List.of("a"), "Choose one");
        assertEquals("Choose one", items.get(0).getLabel());
        assertTrue(items.get(0).isNoSelectionOption());
        assertEquals(2, items.size());
    }

    @Test
    void maps_arrays_and_strings_are_choices_too() {
        assertEquals("Maths", Choices.items(Map.of("maths", "Maths"), "").get(0).getLabel());
        assertEquals("x", Choices.items(new String[] {"x"}, "").get(0).getValue());
        assertEquals(List.of(), Choices.items(null, ""));
    }

    @Test
    void an_enum_constant_is_written_by_name_and_an_id_by_itself() {
        assertEquals("DUE", ChoicesRenderer.word(Tone.DUE));
        assertEquals("00000000-0000-0001-0000-000000000002", ChoicesRenderer.word(new UUID(1, 2)));
        assertEquals("", ChoicesRenderer.word(null));
    }
}
