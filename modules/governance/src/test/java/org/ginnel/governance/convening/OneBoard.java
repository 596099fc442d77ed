package org.ginnel.governance.convening;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.ginnel.governance.BoardId;
import org.ginnel.governance.Boards;
import org.ginnel.kernel.DomainEvent;
import org.ginnel.kernel.Journal;
import org.ginnel.register.PersonId;

/** A board whose members come and go as a test says, and a journal that remembers what was looked at. */
final class OneBoard implements Boards {
    final List<String> looked = new ArrayList<>();
    private final List<PersonId> members = new ArrayList<>();
    private final BoardId id;

    OneBoard(BoardId id) {
        this.id = id;
    }

    void sit(PersonId person) {
        members.add(person);
    }

    void leave(PersonId person) {
        members.remove(person);
    }

    Journal journal() {
        return new Journal() {
            @Override
            public void record(DomainEvent event) {
                looked.add(event.toString());
            }

            @Override
            public void seen(String what, UUID subject) {
                looked.add(what + " " + subject);
            }

            @Override
            public List<Entry> of(UUID subject) {
                return List.of();
            }
        };
    }

    @Override
    public List<Board> all() {
        return List.of(new Board(id, Kind.IMPROVEMENT, "A board", null));
    }

    @Override
    public List<Board> ofKind(Kind kind) {
        return all().stream().filter(board -> board.kind() == kind).toList();
    }

    @Override
    public Optional<Board> find(BoardId wanted) {
        return all().stream().filter(board -> board.id().equals(wanted)).findFirst();
    }

    @Override
    public Optional<Board> boardOfGateway(String gateway) {
        return Optional.empty();
    }

    @Override
    public List<Member> membersOf(BoardId board) {
        return members.stream()
                .filter(member -> board.equals(id))
                .map(person -> new Member(person.value(), id, person, null, "heads", false, true, LocalDate.MIN, null))
                .toList();
    }

    @Override
    public Optional<Member> seatOf(PersonId person, BoardId board) {
        return membersOf(board).stream()
                .filter(member -> member.person().equals(person))
                .findFirst();
    }

    @Override
    public List<Member> seatsOf(PersonId person) {
        return seatOf(person, id).stream().toList();
    }

    @Override
    public Optional<Rules> rulesOn(BoardId board, LocalDate day) {
        return Optional.of(new Rules(Regime.ADOPTED, 5, true, 1, 1));
    }
}
