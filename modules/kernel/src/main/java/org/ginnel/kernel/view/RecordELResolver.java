package org.ginnel.kernel.view;

import jakarta.el.ELContext;
import jakarta.el.ELException;
import jakarta.el.ELResolver;
import jakarta.el.PropertyNotWritableException;
import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.lang.reflect.RecordComponent;
import java.util.HashMap;
import java.util.Map;

/** Lets a page read a record's components, {@code #{row.name}}. To be deleted with Jakarta EE 11, whose EL does it. */
public class RecordELResolver extends ELResolver {
    private static final ClassValue<Map<String, MethodHandle>> COMPONENTS = new ClassValue<>() {
        @Override
        protected Map<String, MethodHandle> computeValue(Class<?> type) {
            return readers(type);
        }
    };

    @Override
    public Object getValue(ELContext context, Object base, Object property) {
        MethodHandle reader = reader(base, property);
        if (reader == null) {
            return null;
        }
        context.setPropertyResolved(base, property);
        try {
            return reader.invoke(base);
        } catch (RuntimeException | Error thrown) {
            throw thrown;
        } catch (Throwable thrown) {
            throw new ELException(thrown);
        }
    }

    @Override
    public Class<?> getType(ELContext context, Object base, Object property) {
        MethodHandle reader = reader(base, property);
        if (reader == null) {
            return null;
        }
        context.setPropertyResolved(base, property);
        return reader.type().returnType();
    }

    @Override
    public boolean isReadOnly(ELContext context, Object base, Object property) {
        if (reader(base, property) != null) {
            context.setPropertyResolved(base, property);
        }
        return true;
    }

    @Override
    public void setValue(ELContext context, Object base, Object property, Object value) {
        if (reader(base, property) != null) {
            throw new PropertyNotWritableException(base.getClass().getSimpleName() + "." + property);
        }
    }

    @Override
    public Class<?> getCommonPropertyType(ELContext context, Object base) {
        return base instanceof Record ? String.class : null;
    }

    private static MethodHandle reader(Object base, Object property) {
        return base instanceof Record && property != null
                ? COMPONENTS.get(base.getClass()).get(property.toString())
                : null;
    }

    private static Map<String, MethodHandle> readers(Class<?> type) {
        Map<String, MethodHandle> readers = new HashMap<>();
        for (RecordComponent component : type.getRecordComponents()) {
            try {
                component.getAccessor().setAccessible(true);
                readers.put(component.getName(), MethodHandles.lookup().unreflect(component.getAccessor()));
            } catch (IllegalAccessException impossible) {
                throw new ELException(impossible);
            }
        }
        return readers;
    }
}
