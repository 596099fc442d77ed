package bad.ginnel.gateways.application;

import java.util.UUID;
import org.ginnel.kernel.DomainEvent;

/** An event deep inside a module, not a record, that carries an entity. */
class EssayWritten implements DomainEvent {
    Essay essay;

    @Override
    public UUID subject() {
        return null;
    }
}
