package org.ginnel.gateways.course;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.ginnel.register.Postcodes.Point;

/** /gateways/course/list: what fits what was asked for, or what nearly does. */
@Named
@RequestScoped
public class CourseListPage {
    @Inject
    Searching searching;

    private final CourseAsked asked = CourseParams.asked();
    private Searching.Found found;

    public List<? extends Record> getRows() {
        return found().rows();
    }

    public long getAll() {
        return found().all();
    }

    /** When nothing fits: the same with one thing left out. */
    public List<? extends Record> getWider() {
        return found().wider();
    }

    /** Something was typed that is no postcode we know: the list is shown without distance, and says so. */
    public boolean isPostcodeUnknown() {
        return found().wish().postcodeUnknown();
    }

    public String getNear() {
        Point near = found().wish().near();
        return near == null ? null : near.postcode();
    }

    public boolean isRough() {
        Point near = found().wish().near();
        return near != null && !near.exact();
    }

    public boolean isTravelKnown() {
        return found().wish().travel().known();
    }

    public String getQuery() {
        return asked.query();
    }

    public String getEarlier() {
        return page() == 0 ? "" : asked.address(page() - 1);
    }

    public String getLater() {
        return (page() + 1L) * CourseSearch.PAGE < getAll() ? asked.address(page() + 1) : "";
    }

    private Searching.Found found() {
        if (found == null) {
            found = searching.find(asked, page());
        }
        return found;
    }

    private static int page() {
        return CourseParams.page();
    }
}
