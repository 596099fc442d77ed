package org.ginnel.kernel.view;

import jakarta.faces.component.UIComponent;
import jakarta.faces.component.UIInput;
import java.util.Iterator;

/** Finds a form field by its id, wherever in the page it stands. */
final class Fields {
    private Fields() {}

    static UIInput find(UIComponent from, String id) {
        if (from instanceof UIInput field && id.equals(from.getId())) {
            return field;
        }
        Iterator<UIComponent> children = from.getFacetsAndChildren();
        while (children.hasNext()) {
            UIInput found = find(children.next(), id);
            if (found != null) {
                return found;
            }
        }
        return null;
    }
}
