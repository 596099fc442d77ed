package org.ginnel.kernel.view;

import jakarta.faces.component.UIInput;
import jakarta.faces.context.FacesContext;
import java.io.IOException;

/** Radio buttons below one another, each with its own hint. */
public class RadiosRenderer extends OneChoiceRenderer {
    @Override
    public void encodeEnd(FacesContext faces, UIInput field) throws IOException {
        choices(faces, field, "radio");
    }
}
