package org.ginnel.governance.meeting;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import org.ginnel.kernel.Config;
import org.ginnel.kernel.Setting;

/** /governance/meeting/calendar: how to subscribe. */
@Named
@RequestScoped
public class MeetingCalendarPage {
    private static final String FEED = "/governance/meeting/calendar.ics";

    @Inject
    Reading reading;

    public List<Feed> getBoards() {
        return reading.calendar(null).stream()
                .map(meeting -> new Feed(meeting.board(), address(meeting.boardId())))
                .distinct()
                .sorted(Comparator.comparing(Feed::board))
                .toList();
    }

    public String getAll() {
        return base() + FEED;
    }

    /** The same address for programs that subscribe when a link begins like this. */
    public String webcal(String address) {
        return address.replaceFirst("^https?:", "webcal:");
    }

    private static String address(UUID board) {
        return base() + FEED + "?board=" + board;
    }

    private static String base() {
        return Config.here().text(Setting.BASE);
    }

    /** A board's own feed. */
    public record Feed(String board, String address) {}
}
