package org.ginnel.governance.meeting;

import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.net.URI;
import java.time.Duration;
import java.time.LocalTime;
import java.time.ZonedDateTime;
import java.util.List;
import net.fortuna.ical4j.data.CalendarOutputter;
import net.fortuna.ical4j.model.Calendar;
import net.fortuna.ical4j.model.TimeZoneRegistryFactory;
import net.fortuna.ical4j.model.component.VEvent;
import net.fortuna.ical4j.model.property.Description;
import net.fortuna.ical4j.model.property.DtEnd;
import net.fortuna.ical4j.model.property.DtStamp;
import net.fortuna.ical4j.model.property.DtStart;
import net.fortuna.ical4j.model.property.LastModified;
import net.fortuna.ical4j.model.property.Location;
import net.fortuna.ical4j.model.property.ProdId;
import net.fortuna.ical4j.model.property.RefreshInterval;
import net.fortuna.ical4j.model.property.Sequence;
import net.fortuna.ical4j.model.property.Summary;
import net.fortuna.ical4j.model.property.Uid;
import net.fortuna.ical4j.model.property.Url;
import net.fortuna.ical4j.model.property.immutable.ImmutableCalScale;
import net.fortuna.ical4j.model.property.immutable.ImmutableMethod;
import net.fortuna.ical4j.model.property.immutable.ImmutableStatus;
import net.fortuna.ical4j.model.property.immutable.ImmutableVersion;
import org.ginnel.kernel.Dates;
import org.ginnel.kernel.Texts;
import org.ginnel.kernel.words.Folded;

/** Published meetings as a calendar to subscribe to: one UID a meeting for ever, a higher sequence for each change. */
final class MeetingCalendar {
    private static final int UNFOLDED = 100_000;

    private final String base;

    /** @param base the configured address of the product, never that of a request */
    MeetingCalendar(String base) {
        this.base = base;
    }

    String text(List<PublicMeeting> meetings) {
        Calendar calendar = new Calendar();
        calendar.add(new ProdId("-//Ginnel//Meetings//EN"));
        calendar.add(ImmutableVersion.VERSION_2_0);
        calendar.add(ImmutableCalScale.GREGORIAN);
        calendar.add(ImmutableMethod.PUBLISH);
        calendar.add(new RefreshInterval(null, Duration.ofHours(1)));
        calendar.add(TimeZoneRegistryFactory.getInstance()
                .createRegistry()
                .getTimeZone(Dates.LONDON.getId())
                .getVTimeZone());
        meetings.forEach(meeting -> calendar.add(event(meeting)));
        try {
            StringWriter out = new StringWriter();
            new CalendarOutputter(false, UNFOLDED).output(calendar, out);
            return Folded.lines(out.toString());
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    private VEvent event(PublicMeeting meeting) {
        VEvent event = new VEvent(false);
        event.add(new Uid(meeting.id() + "@ginnel"));
        event.add(new DtStamp(meeting.modified()));
        event.add(new LastModified(meeting.modified()));
        event.add(new Sequence(meeting.sequence()));
        event.add(new DtStart<>(at(meeting, meeting.starts())));
        event.add(new DtEnd<>(at(meeting, meeting.ends())));
        event.add(new Summary(meeting.board()));
        event.add(new Location(meeting.location()));
        event.add(meeting.calledOff() ? ImmutableStatus.VEVENT_CANCELLED : ImmutableStatus.VEVENT_CONFIRMED);
        String page = base + "/governance/meeting/agenda?id=" + meeting.id();
        event.add(new Url(URI.create(page)));
        event.add(new Description(Texts.of("governance", "meeting.calendar.event", page)));
        return event;
    }

    private static ZonedDateTime at(PublicMeeting meeting, LocalTime time) {
        return meeting.day().atTime(time).atZone(Dates.LONDON);
    }
}
