package org.ginnel.kernel.view;

import jakarta.faces.component.UIComponent;
import jakarta.faces.component.UIInput;
import jakarta.faces.context.FacesContext;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** Checkboxes below one another; the page bean's property is a List, a Set or a String array. */
public class ChecksRenderer extends ChoicesRenderer {
    @Override
    public void decode(FacesContext faces, UIInput field) {
        if (disabled(field)) {
            return;
        }
        String[] posted =
                faces.getExternalContext().getRequestParameterValuesMap().get(field.getClientId(faces));
        field.setSubmittedValue(posted == null ? new String[0] : posted);
    }

    @Override
    public Object getConvertedValue(FacesContext faces, UIComponent component, Object submitted) {
        List<Object> values = new ArrayList<>();
        for (String word : (String[]) submitted) {
            values.add(chosen((UIInput) component, word));
        }
        Class<?> wanted = component.getValueExpression("value").getType(faces.getELContext());
        if (Set.class.isAssignableFrom(wanted)) {
            return new LinkedHashSet<>(values);
        }
        return String[].class.equals(wanted) ? values.toArray(String[]::new) : values;
    }

    @Override
    public void encodeEnd(FacesContext faces, UIInput field) throws IOException {
        choices(faces, field, "checkbox");
    }
}
