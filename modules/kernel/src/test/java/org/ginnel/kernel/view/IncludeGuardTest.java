package org.ginnel.kernel.view;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class IncludeGuardTest {
    @ParameterizedTest
    @ValueSource(strings = {"/WEB-INF/templates/public.xhtml", "/WEB-INF/templates/part/foot.xhtml"})
    void a_literal_path_is_let_through(String path) {
        assertTrue(IncludeGuard.literal(path));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "#{param.page}", "/pages/#{param.page}.xhtml", "${initParam.page}", "part/foot.xhtml",
                "//example.org/x.xhtml", "http://example.org/x.xhtml", "/WEB-INF/../../etc/passwd", ""
            })
    void anything_computed_or_elsewhere_is_refused(String path) {
        assertFalse(IncludeGuard.literal(path));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"jakarta.faces.facelets", "http://xmlns.jcp.org/jsf/facelets", "http://java.sun.com/jsf/facelets"
            })
    void every_name_the_tags_ever_had_is_guarded(String namespace) {
        for (String tag : new String[] {"include", "decorate", "composition"}) {
            assertTrue(IncludeGuard.guarded(namespace, tag), tag);
        }
    }

    @Test
    void other_tags_are_left_alone() {
        assertFalse(IncludeGuard.guarded("jakarta.faces.facelets", "param"));
        assertFalse(IncludeGuard.guarded("urn:ginnel", "include"));
    }
}
