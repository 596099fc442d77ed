package org.ginnel.register;

import java.util.UUID;
import org.ginnel.kernel.DomainEvent;

/** A second person refused another value of a setting; the old one stays. */
public record SettingKept(UUID change, String key, String was) implements DomainEvent {
    @Override
    public UUID subject() {
        return change;
    }
}
