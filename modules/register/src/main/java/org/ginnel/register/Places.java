package org.ginnel.register;

import java.util.List;
import java.util.Optional;

/** The place this product is run for: its own data, loaded from {@code config/places/<place>/}, never code. */
public interface Places {
    Place current();

    List<Borough> boroughs();

    /** A dated setting as text; the key's default stands in the place's {@code settings.json}. */
    Optional<String> setting(String key);

    /** A further document of the place, as JSON text: {@code boards}, {@code demonstration}, {@code outline}. */
    Optional<String> document(String name);

    /** @param id the scope of seats held at the place */
    record Place(java.util.UUID id, String code, String name, String authority, String adjective) {}

    /** @param code ONS code, for instance E08000003; {@code laCode} the DfE code, three digits */
    record Borough(String code, String laCode, String name) {}
}
