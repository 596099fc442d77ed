package org.ginnel.kernel.cache;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class PageKeyTest {
    private final List<PublicPage> pages =
            List.of(PublicPage.at("/"), PublicPage.under("/gateways/course").with("page", "area"));

    private Optional<PageKey> key(String path, String query) {
        return PageKey.of(path, query, pages);
    }

    @Test
    void the_order_of_parameters_does_not_matter() {
        assertEquals(key("/gateways/course/list", "area=x&page=2"), key("/gateways/course/list", "page=2&area=x"));
        assertEquals(key("/gateways/course", ""), key("/gateways/course", null));
    }

    @Test
    void what_no_module_named_is_not_kept() {
        assertFalse(key("/governance/meeting", null).isPresent());
        assertFalse(key("/gateways/courses", null).isPresent());
        assertFalse(key("/", "page=2").isPresent());
        assertFalse(key("/gateways/course", "utm=x").isPresent());
        assertFalse(key("/gateways/course", "page=2&page=3").isPresent());
        assertFalse(key("/gateways/course", "page=2&").isPresent());
        assertFalse(key("/gateways/course", "area=" + "x".repeat(101)).isPresent());
    }
}
