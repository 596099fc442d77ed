package org.ginnel.kernel.view;

import jakarta.faces.component.UIComponent;
import jakarta.faces.component.UIInput;
import jakarta.faces.context.FacesContext;

/** One of several options, or none. */
abstract class OneChoiceRenderer extends ChoicesRenderer {
    @Override
    public void decode(FacesContext faces, UIInput field) {
        if (disabled(field)) {
            return;
        }
        String posted = faces.getExternalContext().getRequestParameterMap().get(field.getClientId(faces));
        field.setSubmittedValue(posted == null ? "" : posted);
    }

    @Override
    public Object getConvertedValue(FacesContext faces, UIComponent component, Object submitted) {
        String word = submitted == null ? "" : submitted.toString();
        return word.isEmpty() ? null : chosen((UIInput) component, word);
    }
}
