package org.ginnel.governance.convening;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.ginnel.kernel.NotFound;

/** The order of items that a page showed, as the form sends it back: every id, and the revision it was seen at. */
record AskedOrder(List<ItemId> items, int seen) {
    static AskedOrder read(Map<String, String> posted) {
        try {
            return new AskedOrder(
                    Arrays.stream(posted.getOrDefault("order", "").split(","))
                            .map(text -> new ItemId(Addressed.id(text).orElseThrow(NotFound::new)))
                            .toList(),
                    Integer.parseInt(posted.getOrDefault("seen", "")));
        } catch (NumberFormatException noNumber) {
            throw new NotFound();
        }
    }

    /** The same with one item a place higher or lower; at the end of the list nothing moves. */
    AskedOrder moved(Optional<ItemId> item, int by) {
        List<ItemId> order = new ArrayList<>(items);
        int from = item.map(order::indexOf).orElse(-1);
        int to = from + by;
        if (from >= 0 && to >= 0 && to < order.size()) {
            Collections.swap(order, from, to);
        }
        return new AskedOrder(order, seen);
    }

    /** As now asked of the agenda as it is: what is gone left out, what is new put at the end. */
    List<ItemId> over(List<ItemId> current) {
        List<ItemId> merged = new ArrayList<>(items);
        merged.retainAll(current);
        current.stream().filter(item -> !merged.contains(item)).forEach(merged::add);
        return merged;
    }

    static String text(List<ItemId> items) {
        return String.join(",", items.stream().map(ItemId::toString).toList());
    }
}
