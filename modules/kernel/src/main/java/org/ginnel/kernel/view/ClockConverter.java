package org.ginnel.kernel.view;

import jakarta.faces.application.FacesMessage;
import jakarta.faces.component.UIComponent;
import jakarta.faces.context.FacesContext;
import jakarta.faces.convert.Converter;
import jakarta.faces.convert.ConverterException;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.util.Locale;
import org.ginnel.kernel.Texts;

/** Times of forms, 16:30. */
public class ClockConverter implements Converter<LocalTime> {
    private static final DateTimeFormatter FORM = DateTimeFormatter.ofPattern("H:mm", Locale.UK);

    @Override
    public LocalTime getAsObject(FacesContext faces, UIComponent field, String typed) {
        if (typed == null || typed.isBlank()) {
            return null;
        }
        try {
            return LocalTime.parse(typed.strip().replace('.', ':'), FORM);
        } catch (DateTimeParseException wrong) {
            String text = Texts.of("kernel", "clock.wrong", DayConverter.label(field));
            throw new ConverterException(new FacesMessage(FacesMessage.SEVERITY_ERROR, text, text), wrong);
        }
    }

    @Override
    public String getAsString(FacesContext faces, UIComponent field, LocalTime time) {
        return time == null
                ? ""
                : DateTimeFormatter.ofPattern("HH:mm", Locale.UK).format(time);
    }
}
