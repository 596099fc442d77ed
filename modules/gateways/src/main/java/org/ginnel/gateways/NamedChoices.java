package org.ginnel.gateways;

import java.util.List;
import org.ginnel.kernel.Obstacle;
import org.ginnel.register.PersonId;

/** How a course that a plan names gets onto a form and off it again: asked as the system, never by a page. */
public interface NamedChoices {
    /**
     * Before any ranking and outside the limit, whatever the dates of the round; starts the form when there is none. A
     * place she has there already stays as it is.
     */
    ChoiceId enter(PersonId person, OfferingId offering);

    /** The college has taken her in: the place is hers, or she has started. */
    boolean sure(ChoiceId choice);

    List<Obstacle> obstaclesToConfirming(ChoiceId choice);

    /** The college named takes her in, whatever grades come; other choices stay hers to answer, a backup is given back. */
    PlaceConfirmed confirm(ChoiceId choice);

    /** The plan names it no longer; a place taken since stays hers. */
    void leave(ChoiceId choice);
}
