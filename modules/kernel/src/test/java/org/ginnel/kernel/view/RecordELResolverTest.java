package org.ginnel.kernel.view;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.el.ELContext;
import jakarta.el.ELResolver;
import jakarta.el.FunctionMapper;
import jakarta.el.PropertyNotWritableException;
import jakarta.el.VariableMapper;
import org.junit.jupiter.api.Test;

class RecordELResolverTest {
    private final RecordELResolver resolver = new RecordELResolver();
    private final ELContext context = new Bare();

    @Test
    void a_component_of_a_record_that_nobody_else_may_see_is_read() {
        assertEquals("Irwell College", resolver.getValue(context, new Row("Irwell College", 3), "college"));
        assertTrue(context.isPropertyResolved());
        assertEquals(int.class, resolver.getType(context, new Row("", 3), "places"));
    }

    @Test
    void what_is_no_component_is_left_to_the_others() {
        assertNull(resolver.getValue(context, new Row("", 3), "missing"));
        assertNull(resolver.getValue(context, "no record", "length"));
        assertFalse(context.isPropertyResolved());
    }

    @Test
    void a_record_cannot_be_written() {
        assertThrows(PropertyNotWritableException.class, () -> resolver.setValue(context, new Row("", 3), "places", 4));
        assertTrue(resolver.isReadOnly(context, new Row("", 3), "places"));
    }

    @Test
    void what_an_accessor_throws_comes_through_unchanged() {
        assertThrows(IllegalStateException.class, () -> resolver.getValue(context, new Angry(1), "at"));
    }

    private record Row(String college, int places) {}

    private record Angry(int at) {
        @Override
        public int at() {
            throw new IllegalStateException();
        }
    }

    private static final class Bare extends ELContext {
        @Override
        public ELResolver getELResolver() {
            return null;
        }

        @Override
        public FunctionMapper getFunctionMapper() {
            return null;
        }

        @Override
        public VariableMapper getVariableMapper() {
            return null;
        }
    }
}
