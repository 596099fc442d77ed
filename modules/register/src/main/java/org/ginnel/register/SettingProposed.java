package org.ginnel.register;

import java.time.LocalDate;
import java.util.UUID;
import org.ginnel.kernel.DomainEvent;

/** Somebody proposed another value of a setting from a day on; a second person decides. */
public record SettingProposed(UUID change, String key, String was, String becomes, LocalDate since)
        implements DomainEvent {
    @Override
    public UUID subject() {
        return change;
    }
}
