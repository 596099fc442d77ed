package org.ginnel.gateways.application;

import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.net.URI;
import java.time.Duration;
import net.fortuna.ical4j.data.CalendarOutputter;
import net.fortuna.ical4j.model.Calendar;
import net.fortuna.ical4j.model.ParameterList;
import net.fortuna.ical4j.model.TimeZoneRegistryFactory;
import net.fortuna.ical4j.model.component.VEvent;
import net.fortuna.ical4j.model.parameter.Cn;
import net.fortuna.ical4j.model.property.DtEnd;
import net.fortuna.ical4j.model.property.DtStamp;
import net.fortuna.ical4j.model.property.DtStart;
import net.fortuna.ical4j.model.property.LastModified;
import net.fortuna.ical4j.model.property.Location;
import net.fortuna.ical4j.model.property.Organizer;
import net.fortuna.ical4j.model.property.ProdId;
import net.fortuna.ical4j.model.property.Sequence;
import net.fortuna.ical4j.model.property.Summary;
import net.fortuna.ical4j.model.property.Uid;
import net.fortuna.ical4j.model.property.Url;
import net.fortuna.ical4j.model.property.immutable.ImmutableCalScale;
import net.fortuna.ical4j.model.property.immutable.ImmutableMethod;
import net.fortuna.ical4j.model.property.immutable.ImmutableStatus;
import net.fortuna.ical4j.model.property.immutable.ImmutableVersion;
import org.ginnel.gateways.application.Interview.Meeting;
import org.ginnel.kernel.Dates;
import org.ginnel.kernel.Texts;
import org.ginnel.kernel.words.Folded;

/**
 * One meeting as a calendar file: the same UID for ever, a higher sequence for each change, and the method CANCEL when
 * it was called off. Calendars are seen over shoulders: the title does not say that it is an application.
 */
final class InterviewCalendar {
    private static final int UNFOLDED = 100_000;

    private final String base;
    private final String mail;

    /** @param base the configured address of the product, never that of a request; {@code mail} answers for it */
    InterviewCalendar(String base, String mail) {
        this.base = base;
        this.mail = mail;
    }

    String text(Meeting meeting, String provider) {
        Calendar calendar = new Calendar();
        calendar.add(new ProdId("-//Ginnel//Interviews//EN"));
        calendar.add(ImmutableVersion.VERSION_2_0);
        calendar.add(ImmutableCalScale.GREGORIAN);
        calendar.add(meeting.cancelled() ? ImmutableMethod.CANCEL : ImmutableMethod.PUBLISH);
        calendar.add(TimeZoneRegistryFactory.getInstance()
                .createRegistry()
                .getTimeZone(Dates.LONDON.getId())
                .getVTimeZone());
        calendar.add(event(meeting, provider));
        try {
            StringWriter out = new StringWriter();
            new CalendarOutputter(false, UNFOLDED).output(calendar, out);
            return Folded.lines(out.toString());
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    private VEvent event(Meeting meeting, String provider) {
        var starts = meeting.starts().atZone(Dates.LONDON);
        VEvent event = new VEvent(false);
        event.add(new Uid(meeting.id() + "@ginnel"));
        event.add(new DtStamp(meeting.changed()));
        event.add(new LastModified(meeting.changed()));
        event.add(new Sequence(meeting.sequence()));
        event.add(new DtStart<>(starts));
        event.add(new DtEnd<>(starts.plus(Duration.ofMinutes(meeting.minutes()))));
        event.add(new Summary(Texts.of("gateways", "interview.calendar.title", provider)));
        event.add(new Location(meeting.place()));
        event.add(meeting.cancelled() ? ImmutableStatus.VEVENT_CANCELLED : ImmutableStatus.VEVENT_CONFIRMED);
        event.add(organizer(provider));
        event.add(new Url(URI.create(base + "/gateways/application/offer?id=" + meeting.choice())));
        return event;
    }

    private Organizer organizer(String provider) {
        return new Organizer(new ParameterList(java.util.List.of(new Cn(provider))), URI.create("mailto:" + mail));
    }
}
