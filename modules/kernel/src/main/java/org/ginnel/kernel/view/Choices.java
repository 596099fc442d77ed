package org.ginnel.kernel.view;

import jakarta.faces.model.SelectItem;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.ginnel.kernel.Texts;

/** What g:select, g:radios and g:checks offer: choices, enum constants, map entries or strings. */
public final class Choices {
    private Choices() {}

    /** @param none the words of "nothing chosen yet", null or empty for a list that always has one chosen */
    public static List<SelectItem> items(Object options, String none) {
        List<SelectItem> items = new ArrayList<>();
        if (none != null && !none.isEmpty()) {
            SelectItem nothing = new SelectItem("", none);
            nothing.setNoSelectionOption(true);
            items.add(nothing);
        }
        for (Object option : many(options)) {
            items.add(item(option));
        }
        return items;
    }

    private static Collection<?> many(Object options) {
        if (options instanceof Map<?, ?> map) {
            return map.entrySet();
        }
        if (options instanceof Object[] array) {
            return Arrays.asList(array);
        }
        return options instanceof Collection<?> many ? many : List.of();
    }

    private static SelectItem item(Object option) {
        if (option instanceof SelectItem item) {
            return item;
        }
        if (option instanceof Choice choice) {
            return new SelectItem(choice.value(), choice.label(), choice.hint());
        }
        if (option instanceof Map.Entry<?, ?> entry) {
            return new SelectItem(entry.getKey(), String.valueOf(entry.getValue()));
        }
        String label = option instanceof Enum<?> constant ? Texts.of(constant) : String.valueOf(option);
        return new SelectItem(option, label);
    }
}
