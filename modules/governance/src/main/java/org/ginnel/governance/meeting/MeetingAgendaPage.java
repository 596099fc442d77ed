package org.ginnel.governance.meeting;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.annotation.RequestParameterMap;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.ginnel.kernel.NotFound;
import org.ginnel.kernel.Texts;

/** /governance/meeting/agenda: a published agenda, the newest version or the one asked for. */
@Named
@RequestScoped
public class MeetingAgendaPage {
    @Inject
    Reading reading;

    @Inject
    @RequestParameterMap
    Map<String, String> asked;

    private PublicMeeting meeting;
    private PublicVersion version;

    @PostConstruct
    void load() {
        meeting = Addressed.id(asked.get("id")).flatMap(reading::find).orElseThrow(NotFound::new);
        int serial = asked.get("version") == null
                ? meeting.serial()
                : Addressed.number(asked.get("version")).orElseThrow(NotFound::new);
        version = reading.version(meeting.id(), serial).orElseThrow(NotFound::new);
    }

    /** Called by the page first, so that a missing meeting is said before anything is written. */
    public void open() {
        meeting.id();
    }

    public PublicMeeting getMeeting() {
        return meeting;
    }

    public PublicVersion getVersion() {
        return version;
    }

    public boolean isSuperseded() {
        return version.serial() < meeting.serial();
    }

    public List<Integer> getOtherVersions() {
        return IntStream.rangeClosed(1, meeting.serial())
                .filter(serial -> serial != version.serial())
                .boxed()
                .toList();
    }

    public boolean isShortNotice() {
        return version.clearDays() < version.clearDaysNeeded() && version.shortNotice() != null;
    }

    public String purpose(String constant) {
        return Texts.of("governance", "convening.purpose." + constant);
    }

    public String withdrawal(String constant) {
        return Texts.of("governance", "convening.withdrawalreason." + constant);
    }
}
