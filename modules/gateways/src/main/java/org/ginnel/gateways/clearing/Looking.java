package org.ginnel.gateways.clearing;

import java.util.List;
import java.util.UUID;
import org.ginnel.register.PersonId;

/**
 * Somebody who lets herself be asked, as an officer with a free place reads her: what she agreed to, null for the rest.
 *
 * @param area the first half of her postcode
 * @param invited to this very course already
 */
record Looking(
        UUID consent,
        PersonId person,
        String called,
        String area,
        String school,
        String statement,
        List<String> gateways,
        Boolean invited) {
    Looking {
        gateways = List.copyOf(gateways);
    }
}
