package org.ginnel.gateways.caseload;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Arrays;
import java.util.List;

/** /gateways/caseload/list?standing=…: the pupils of the careers lead's school and how far each is. */
@Named
@RequestScoped
public class CaseloadListPage {
    @Inject
    Following following;

    private List<Line> pupils;

    public void open() {
        pupils();
    }

    public List<? extends Record> getRows() {
        return pupils().stream()
                .filter(line ->
                        AskedFor.standing().map(one -> one == line.standing()).orElse(true))
                .toList();
    }

    public List<? extends Record> getCounts() {
        return Arrays.stream(Standing.values()).map(this::count).toList();
    }

    private Count count(Standing standing) {
        long pupils =
                pupils().stream().filter(line -> line.standing() == standing).count();
        return new Count(
                standing,
                pupils,
                standing.nudged() && pupils > 0,
                AskedFor.standing().filter(standing::equals).isPresent());
    }

    public int getAll() {
        return pupils().size();
    }

    public String getAsked() {
        return AskedFor.standing().map(Standing::name).orElse("");
    }

    /** How many were reminded a moment ago; 0 for none. */
    public int getSent() {
        String sent = AskedFor.text("sent");
        return sent.matches("[0-9]{1,4}") ? Integer.parseInt(sent) : 0;
    }

    /** A reminder was left to a second person a moment ago. */
    public boolean isLeft() {
        return AskedFor.text("asked").equals("1");
    }

    private List<Line> pupils() {
        if (pupils == null) {
            pupils = following.pupils();
        }
        return pupils;
    }

    /** @param nudged it is their turn; {@code chosen} only these are listed */
    record Count(Standing standing, long pupils, boolean nudged, boolean chosen) {}
}
