package org.ginnel.register.place;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import org.ginnel.kernel.Moment;
import org.ginnel.kernel.view.PlaceName;
import org.ginnel.register.Places;
import org.ginnel.register.Remembered;

/** Answers about the place, from memory. */
@ApplicationScoped
class Locating implements Places, PlaceName {
    @Inject
    PlaceReading reading;

    @Inject
    Moment moment;

    private final Remembered<PlaceFacts> facts = new Remembered<>(() -> reading.revision(), () -> reading.read());

    private final Remembered<PlaceMap> map = new Remembered<>(() -> reading.revision(), () -> reading.map());

    @Override
    public Place current() {
        return facts.get().place();
    }

    @Override
    public String name() {
        return current().name();
    }

    @Override
    public List<Borough> boroughs() {
        return facts.get().boroughs();
    }

    @Override
    public Optional<String> setting(String key) {
        return facts.get().setting(key, moment.today());
    }

    @Override
    public Optional<String> document(String name) {
        return Optional.ofNullable(facts.get().documents().get(name));
    }

    PlaceMap map() {
        return map.get();
    }

    List<PlaceFacts.Source> sources() {
        return facts.get().sources();
    }
}
