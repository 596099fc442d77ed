package org.ginnel.gateways.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import java.util.stream.Stream;
import org.ginnel.gateways.ChoiceId;
import org.ginnel.gateways.Cycle;
import org.ginnel.gateways.Cycles;
import org.ginnel.kernel.Acting;
import org.ginnel.kernel.Moment;
import org.ginnel.kernel.NotFound;
import org.ginnel.register.PersonId;
import org.ginnel.register.Places;

/** Which form and which round count for the young person at the keyboard, and the place's numbers for it. */
@ApplicationScoped
class Mine {
    @Inject
    Acting acting;

    @Inject
    Cycles cycles;

    @Inject
    Moment moment;

    @Inject
    Places places;

    PersonId person() {
        return new PersonId(acting.actor().person());
    }

    Optional<Application> form(Applications applications) {
        return Stream.of(16, 18)
                .flatMap(entry -> cycles.on(entry, moment.today()).stream())
                .flatMap(cycle -> applications.mine(person(), cycle.id()).stream())
                .findFirst();
    }

    Application needed(Applications applications) {
        return form(applications).orElseThrow(NotFound::new);
    }

    /** The form with this choice, of whatever round; somebody else's and none answer alike. */
    Application with(Applications applications, ChoiceId choice) {
        Application form = applications.choice(choice).application();
        if (!form.person().equals(person())) {
            throw new NotFound();
        }
        return form;
    }

    Cycle cycleOf(Application form) {
        return cycles.find(form.cycle()).orElseThrow(NotFound::new);
    }

    int limit() {
        return places.setting("choice_limit").map(Integer::parseInt).orElse(4);
    }

    /** The place's own prefix, else the first letters of its name. */
    String prefix() {
        return places.setting("reference_prefix")
                .filter(prefix -> !prefix.isBlank())
                .orElseGet(() ->
                        places.current().name().replaceAll("\\B.|\\P{L}", "").toUpperCase(java.util.Locale.ROOT));
    }
}
