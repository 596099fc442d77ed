package org.ginnel.kernel.view;

import java.util.List;
import org.ginnel.kernel.Actor;

/**
 * Contributed by modules as CDI beans: the areas of the hat worn now, those used most with the smallest order. For {@link Actor#NOBODY} the public
 * areas, which must not depend on anything that changes with the visitor.
 */
public interface AreaSource {
    List<Area> areasOf(Actor actor);
}
