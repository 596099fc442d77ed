package org.ginnel.kernel.view;

import jakarta.faces.component.UIComponent;
import jakarta.faces.context.FacesContext;
import jakarta.faces.convert.Converter;
import java.util.UUID;

/** Ids in addresses. What is no id is nothing: the page then answers as for an id that does not exist. */
public class IdConverter implements Converter<UUID> {
    @Override
    public UUID getAsObject(FacesContext faces, UIComponent field, String text) {
        try {
            return text == null || text.isBlank() ? null : UUID.fromString(text.strip());
        } catch (IllegalArgumentException noId) {
            return null;
        }
    }

    @Override
    public String getAsString(FacesContext faces, UIComponent field, UUID id) {
        return id == null ? "" : id.toString();
    }
}
