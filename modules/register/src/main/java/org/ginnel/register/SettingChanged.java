package org.ginnel.register;

import java.time.LocalDate;
import java.util.UUID;
import org.ginnel.kernel.DomainEvent;

/** A second person confirmed another value of a setting; it holds from this day on. */
public record SettingChanged(UUID change, String key, String was, String becomes, LocalDate since)
        implements DomainEvent {
    @Override
    public UUID subject() {
        return change;
    }
}
