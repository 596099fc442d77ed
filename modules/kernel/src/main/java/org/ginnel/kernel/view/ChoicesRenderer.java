package org.ginnel.kernel.view;

import jakarta.faces.application.FacesMessage;
import jakarta.faces.component.UIComponent;
import jakarta.faces.component.UIInput;
import jakarta.faces.component.UISelectItems;
import jakarta.faces.context.FacesContext;
import jakarta.faces.context.ResponseWriter;
import jakarta.faces.convert.ConverterException;
import jakarta.faces.model.SelectItem;
import jakarta.faces.render.Renderer;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import org.ginnel.kernel.Texts;

/** Common to menu, radio buttons and checkboxes: a posted word counts only when it is one of the options offered. */
abstract class ChoicesRenderer extends Renderer<UIInput> {
    @Override
    public boolean getRendersChildren() {
        return true;
    }

    @Override
    public void encodeChildren(FacesContext faces, UIInput field) {
        // The options are written by encodeEnd.
    }

    static boolean disabled(UIComponent field) {
        return Boolean.parseBoolean(String.valueOf(field.getAttributes().get("disabled")));
    }

    static List<SelectItem> options(UIComponent field) {
        List<SelectItem> options = new ArrayList<>();
        for (UIComponent child : field.getChildren()) {
            if (child instanceof UISelectItems many && many.getValue() instanceof Collection<?> items) {
                items.forEach(item -> options.add((SelectItem) item));
            }
        }
        return options;
    }

    /** How an option is written into the page: enum constants by name, everything else by what it says of itself. */
    static String word(Object value) {
        return value instanceof Enum<?> constant ? constant.name() : Objects.toString(value, "");
    }

    static Object chosen(UIInput field, String word) {
        for (SelectItem option : options(field)) {
            if (!option.isNoSelectionOption() && word(option.getValue()).equals(word)) {
                return option.getValue();
            }
        }
        throw new ConverterException(new FacesMessage(
                FacesMessage.SEVERITY_ERROR, Texts.of("kernel", "choice.unknown", DayConverter.label(field)), null));
    }

    static void choices(FacesContext faces, UIInput field, String type) throws IOException {
        List<String> shown = shown(field);
        String id = field.getClientId(faces);
        int index = 1;
        for (SelectItem option : options(field)) {
            choice(faces, field, type, option, index == 1 ? id : id + "-" + index, shown);
            index++;
        }
    }

    private static void choice(
            FacesContext faces, UIInput field, String type, SelectItem option, String id, List<String> shown)
            throws IOException {
        boolean hinted =
                option.getDescription() != null && !option.getDescription().isBlank();
        ResponseWriter out = faces.getResponseWriter();
        out.startElement("div", field);
        out.writeAttribute("class", "choice", null);
        out.startElement("input", field);
        out.writeAttribute("type", type, null);
        out.writeAttribute("id", id, null);
        out.writeAttribute("name", field.getClientId(faces), null);
        out.writeAttribute("value", word(option.getValue()), null);
        flag(out, "checked", shown.contains(word(option.getValue())));
        flag(out, "disabled", disabled(field) || option.isDisabled());
        if (hinted) {
            out.writeAttribute("aria-describedby", id + "-option", null);
        }
        out.endElement("input");
        out.startElement("label", field);
        out.writeAttribute("for", id, null);
        out.writeText(option.getLabel(), null);
        if (hinted) {
            out.startElement("span", field);
            out.writeAttribute("class", "hint", null);
            out.writeAttribute("id", id + "-option", null);
            out.writeText(option.getDescription(), null);
            out.endElement("span");
        }
        out.endElement("label");
        out.endElement("div");
    }

    static void flag(ResponseWriter out, String name, boolean set) throws IOException {
        if (set) {
            out.writeAttribute(name, name, null);
        }
    }

    /** The words to show as chosen: what was posted just now, else the value of the page bean. */
    static List<String> shown(UIInput field) {
        Object posted = field.getSubmittedValue();
        Object value = posted == null ? field.getValue() : posted;
        List<String> words = new ArrayList<>();
        if (value instanceof Collection<?> many) {
            many.forEach(one -> words.add(word(one)));
        } else if (value instanceof Object[] many) {
            for (Object one : many) {
                words.add(word(one));
            }
        } else {
            words.add(word(value));
        }
        return words;
    }
}
