package org.ginnel.kernel.view;

import jakarta.enterprise.context.RequestScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import org.ginnel.kernel.Acting;
import org.ginnel.kernel.Actor;
import org.ginnel.kernel.Moment;
import org.ginnel.kernel.NotAllowed;

/** /home: what needs the person under this hat, by when. */
@Named
@RequestScoped
public class HomePage {
    private static final Comparator<Need> SOONEST =
            Comparator.comparing(Need::due, Comparator.nullsLast(Comparator.naturalOrder()));

    @Inject
    Acting acting;

    @Inject
    Moment moment;

    @Inject
    @Any
    Instance<NeedSource> sources;

    private List<Need> needs;

    public void open() {
        if (!acting.actor().signedIn()) {
            throw new NotAllowed("home", false);
        }
    }

    public List<Need> getNeeds() {
        if (needs == null) {
            Actor actor = acting.actor();
            LocalDate today = moment.today();
            needs = sources.stream()
                    .flatMap(source -> source.needsOf(actor, today).stream())
                    .sorted(SOONEST)
                    .toList();
        }
        return needs;
    }

    public boolean late(Need need) {
        return need.due() != null && need.due().isBefore(moment.today());
    }
}
