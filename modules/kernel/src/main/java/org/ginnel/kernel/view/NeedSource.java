package org.ginnel.kernel.view;

import java.time.LocalDate;
import java.util.List;
import org.ginnel.kernel.Actor;

/** Contributed by modules as CDI beans: what needs this person, wearing this hat, at most ten of a kind. */
public interface NeedSource {
    List<Need> needsOf(Actor actor, LocalDate today);
}
