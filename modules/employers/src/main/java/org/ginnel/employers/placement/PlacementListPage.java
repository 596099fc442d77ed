package org.ginnel.employers.placement;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.ginnel.kernel.Acting;
import org.ginnel.register.Role;

/** The offers the hat worn now may see, by stage. */
@Named
@RequestScoped
public class PlacementListPage {
    @Inject
    Listing listing;

    @Inject
    Acting acting;

    private List<OfferLine> lines;

    /** Filtered by the address: stage and words. */
    public List<OfferLine> getLines() {
        return all().stream()
                .filter(line -> getStage().isEmpty() || line.stage().name().equals(getStage()))
                .filter(line -> getQ().isEmpty() || words(line).contains(getQ().toLowerCase(java.util.Locale.UK)))
                .toList();
    }

    /** How many there are of each stage. */
    public List<Map.Entry<OfferStage, Long>> getStages() {
        Map<OfferStage, Long> counts = new LinkedHashMap<>();
        Arrays.stream(OfferStage.values()).forEach(stage -> {
            long count = all().stream().filter(line -> line.stage() == stage).count();
            if (count > 0) {
                counts.put(stage, count);
            }
        });
        return new ArrayList<>(counts.entrySet());
    }

    public String getStage() {
        String stage = Asked.text("stage");
        return stage == null ? "" : stage;
    }

    public String getQ() {
        String q = Asked.text("q");
        return q == null ? "" : q.strip();
    }

    public boolean isFiltered() {
        return !getStage().isEmpty() || !getQ().isEmpty();
    }

    public boolean isMayLog() {
        return acting.actor().is(Role.EMPLOYER_BOARD_MEMBER);
    }

    public boolean isProvider() {
        return acting.actor().is(Role.ADMISSIONS_OFFICER);
    }

    private static String words(OfferLine line) {
        return (line.title() + " " + line.employer() + " " + line.borough() + " " + line.gateway())
                .toLowerCase(java.util.Locale.UK);
    }

    private List<OfferLine> all() {
        if (lines == null) {
            lines = listing.mine();
        }
        return lines;
    }
}
