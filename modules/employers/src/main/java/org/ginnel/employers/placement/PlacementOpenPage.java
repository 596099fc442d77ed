package org.ginnel.employers.placement;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;

/** The public list of places on offer, of one gateway or of all. */
@Named
@RequestScoped
public class PlacementOpenPage {
    @Inject
    Listing listing;

    private List<OfferLine> lines;

    public List<OfferLine> getLines() {
        if (lines == null) {
            lines = listing.openIn(Asked.text("gateway"));
        }
        return lines;
    }

    public long getFree() {
        return getLines().stream().mapToLong(OfferLine::free).sum();
    }

    /** The name of the one gateway asked for, else empty. */
    public String getGateway() {
        return listing.gatewayName(Asked.text("gateway"));
    }
}
