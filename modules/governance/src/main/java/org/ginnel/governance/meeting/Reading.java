package org.ginnel.governance.meeting;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import javax.sql.DataSource;
import org.ginnel.kernel.AllowedTo;
import org.ginnel.kernel.data.PublicSide;

/** Anybody reads what was published, through a database role that can see nothing else. */
@ApplicationScoped
class Reading {
    @Inject
    @PublicSide
    DataSource source;

    @AllowedTo(AllowedTo.EVERYBODY)
    List<PublicMeeting> from(LocalDate day) {
        return meetings().from(day);
    }

    @AllowedTo(AllowedTo.EVERYBODY)
    List<PublicMeeting> before(LocalDate day) {
        return meetings().before(day);
    }

    @AllowedTo(AllowedTo.EVERYBODY)
    Optional<PublicMeeting> find(UUID meeting) {
        return meetings().find(meeting);
    }

    @AllowedTo(AllowedTo.EVERYBODY)
    Optional<PublicVersion> version(UUID meeting, int serial) {
        return meetings().version(meeting, serial);
    }

    @AllowedTo(AllowedTo.EVERYBODY)
    Optional<PublicFile> file(UUID id) {
        return meetings().file(id);
    }

    /** Every meeting for the calendar, or those of one board. */
    @AllowedTo(AllowedTo.EVERYBODY)
    List<PublicMeeting> calendar(UUID board) {
        return meetings().ofBoard(board);
    }

    private PublishedMeetings meetings() {
        return new PublishedMeetings(source);
    }
}
