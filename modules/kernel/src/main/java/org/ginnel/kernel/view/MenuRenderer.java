package org.ginnel.kernel.view;

import jakarta.faces.component.UIInput;
import jakarta.faces.context.FacesContext;
import jakarta.faces.context.ResponseWriter;
import jakarta.faces.model.SelectItem;
import java.io.IOException;
import java.util.List;

/** A drop-down list. */
public class MenuRenderer extends OneChoiceRenderer {
    @Override
    public void encodeEnd(FacesContext faces, UIInput field) throws IOException {
        ResponseWriter out = faces.getResponseWriter();
        List<String> shown = shown(field);
        out.startElement("select", field);
        out.writeAttribute("id", field.getClientId(faces), null);
        out.writeAttribute("name", field.getClientId(faces), null);
        flag(out, "disabled", disabled(field));
        for (SelectItem option : options(field)) {
            out.startElement("option", field);
            out.writeAttribute("value", word(option.getValue()), null);
            flag(out, "selected", shown.contains(word(option.getValue())));
            flag(out, "disabled", option.isDisabled());
            out.writeText(option.getLabel(), null);
            out.endElement("option");
        }
        out.endElement("select");
    }
}
