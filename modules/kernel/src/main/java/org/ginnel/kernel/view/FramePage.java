package org.ginnel.kernel.view;

import jakarta.enterprise.context.RequestScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.ginnel.kernel.Acting;
import org.ginnel.kernel.Actor;
import org.ginnel.kernel.Config;
import org.ginnel.kernel.Setting;

/** What stands around every page: the place's name, the navigation, the hat, the banner of a demonstration. */
@Named("frame")
@RequestScoped
public class FramePage {
    private static final int ROW = 5;

    @Inject
    Acting acting;

    @Inject
    @Any
    Instance<PlaceName> places;

    @Inject
    @Any
    Instance<AreaSource> sources;

    private List<Area> publicAreas;
    private List<Area> areas;
    private String place;

    public String getPlace() {
        if (place == null) {
            place = places.isResolvable() ? places.get().name() : "";
        }
        return place;
    }

    public boolean isDemonstration() {
        return Config.here().flag(Setting.DEMO);
    }

    public Actor getActor() {
        return acting.actor();
    }

    public boolean isSignedIn() {
        return acting.actor().signedIn();
    }

    public boolean isSeveralHats() {
        return acting.actor().seats().size() > 1;
    }

    /** The navigation of public pages, the same whoever looks. */
    public List<Area> getPublicAreas() {
        if (publicAreas == null) {
            publicAreas = areasOf(Actor.NOBODY);
        }
        return publicAreas;
    }

    /** The navigation of the hat worn now. */
    public List<Area> getAreas() {
        if (areas == null) {
            areas = isSignedIn() ? areasOf(acting.actor()) : getPublicAreas();
        }
        return areas;
    }

    /** The areas used most, which stand in the row; all of them for a visitor. */
    public List<Area> getFirstAreas() {
        return getAreas()
                .subList(
                        0,
                        isSignedIn()
                                ? Math.min(ROW, getAreas().size())
                                : getAreas().size());
    }

    /** The other areas, which stand under "More". */
    public List<Area> getMoreAreas() {
        return getAreas().subList(getFirstAreas().size(), getAreas().size());
    }

    /** Whether "More" stands open, because the page shown is under it. */
    public boolean isMoreOpen() {
        return getMoreAreas().stream().anyMatch(area -> Area.mark(getAreas(), area, here()) != null);
    }

    /** For {@code aria-current}: whether the page shown is this area's own page or lies within it. */
    public String mark(List<Area> shown, Area area) {
        return Area.mark(shown, area, here());
    }

    /** For {@code aria-current} of a page that is no area. */
    public String current(String path) {
        return here().equals(path) ? "page" : null;
    }

    private static String here() {
        return FacesContext.getCurrentInstance().getViewRoot().getViewId().replaceFirst("\\.xhtml$", "");
    }

    private List<Area> areasOf(Actor actor) {
        Set<String> paths = new HashSet<>();
        return sources.stream()
                .flatMap(source -> source.areasOf(actor).stream())
                .sorted(Comparator.comparingInt(Area::order).thenComparing(Area::path))
                .filter(area -> paths.add(area.path()))
                .toList();
    }
}
