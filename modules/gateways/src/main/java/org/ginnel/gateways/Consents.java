package org.ginnel.gateways;

import java.util.List;

/** Contributed by features as CDI beans: what a young person agreed to share, each of which she can take back. */
public interface Consents {
    List<Consent> given();

    /** Takes one back; an id of another feature or person changes nothing. */
    void withdraw(String id);

    /** @param id made by the feature; unknown to every other */
    record Consent(String id, String what, String with) {}
}
