package org.ginnel.governance.convening;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.UUID;
import org.ginnel.governance.BoardId;
import org.ginnel.kernel.view.Choice;

/** /governance/convening/schedule: calls a meeting. */
@Named
@RequestScoped
public class ConveningSchedulePage {
    @Inject
    Convening convening;

    private List<Choice> boards;
    private UUID board;
    private LocalDate day;
    private LocalTime starts = LocalTime.of(10, 0);
    private LocalTime ends = LocalTime.of(12, 0);
    private String location;

    @PostConstruct
    void load() {
        boards = convening.boards().stream()
                .map(each -> Choice.of(each.id().value(), each.name()))
                .toList();
    }

    public void open() {
        boards.size();
    }

    public String schedule() {
        var id = convening.schedule(
                new ScheduleMeeting(board == null ? null : new BoardId(board), day, starts, ends, location));
        return "/governance/convening/agenda?faces-redirect=true&id=" + id;
    }

    public List<Choice> getBoards() {
        return boards;
    }

    public UUID getBoard() {
        return board;
    }

    public void setBoard(UUID board) {
        this.board = board;
    }

    public LocalDate getDay() {
        return day;
    }

    public void setDay(LocalDate day) {
        this.day = day;
    }

    public LocalTime getStarts() {
        return starts;
    }

    public void setStarts(LocalTime starts) {
        this.starts = starts;
    }

    public LocalTime getEnds() {
        return ends;
    }

    public void setEnds(LocalTime ends) {
        this.ends = ends;
    }

    public String getLocation() {
        return location;
    }

    public void setLocation(String location) {
        this.location = location;
    }
}
