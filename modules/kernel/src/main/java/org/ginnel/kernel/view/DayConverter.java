package org.ginnel.kernel.view;

import jakarta.faces.application.FacesMessage;
import jakarta.faces.component.UIComponent;
import jakarta.faces.context.FacesContext;
import jakarta.faces.convert.Converter;
import jakarta.faces.convert.ConverterException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.time.format.ResolverStyle;
import java.util.List;
import java.util.Locale;
import org.ginnel.kernel.Texts;

/** Dates of forms: what the browser's own date field sends, and what people type where there is none. */
public class DayConverter implements Converter<LocalDate> {
    private static final List<DateTimeFormatter> FORMS = List.of(
            form("uuuu-MM-dd"),
            form("d/M/uuuu"),
            form("d.M.uuuu"),
            form("d-M-uuuu"),
            form("d MMMM uuuu"),
            form("d MMM uuuu"));

    @Override
    public LocalDate getAsObject(FacesContext faces, UIComponent field, String typed) {
        if (typed == null || typed.isBlank()) {
            return null;
        }
        for (DateTimeFormatter form : FORMS) {
            try {
                return LocalDate.parse(typed.strip(), form);
            } catch (DateTimeParseException tryTheNext) {
                continue;
            }
        }
        String text = Texts.of("kernel", "date.wrong", label(field));
        throw new ConverterException(new FacesMessage(FacesMessage.SEVERITY_ERROR, text, text));
    }

    @Override
    public String getAsString(FacesContext faces, UIComponent field, LocalDate day) {
        return day == null ? "" : day.toString();
    }

    static Object label(UIComponent field) {
        Object label = field == null ? null : field.getAttributes().get("label");
        return label == null ? Texts.of("kernel", "field.this") : label;
    }

    private static DateTimeFormatter form(String pattern) {
        return new java.time.format.DateTimeFormatterBuilder()
                .parseCaseInsensitive()
                .appendPattern(pattern)
                .toFormatter(Locale.UK)
                .withResolverStyle(ResolverStyle.STRICT);
    }
}
